#include "core/drawing/SceneGlyph.h"

#include <cmath>

namespace hallmarker::core {

namespace {

QList<QPointF> ellipse(double x, double y, double rx, double ry, double from = 0, double to = 1)
{
    constexpr int parts = 20;
    QList<QPointF> points;
    for (int i = 0; i <= parts; ++i) {
        const double angle = (from + (to - from) * i / parts) * 2 * M_PI;
        points.append({x + rx * std::cos(angle), y + ry * std::sin(angle)});
    }
    return points;
}

QList<QPointF> closedBox(double left, double top, double right, double bottom)
{
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}, {left, top}};
}

} // namespace

QList<SceneStroke> sceneIconStrokes(SceneIcon icon)
{
    switch (icon) {
    case SceneIcon::None:
        return {};
    case SceneIcon::Dataset: // a drum
    case SceneIcon::Store:
        return {{ellipse(0.5, 0.2, 0.36, 0.13)}, {QList<QPointF>{{0.14, 0.2}, {0.14, 0.8}} + ellipse(0.5, 0.8, 0.36, 0.13, 0.5, 0) + QList<QPointF>{{0.86, 0.2}}}, {ellipse(0.5, 0.5, 0.36, 0.13, 0.5, 0)}};
    case SceneIcon::Field: // a table with one column marked
        return {{closedBox(0.12, 0.16, 0.88, 0.84)}, {{{0.12, 0.38}, {0.88, 0.38}}}, {closedBox(0.4, 0.38, 0.62, 0.84), true}};
    case SceneIcon::Job: // runs
        return {{ellipse(0.5, 0.5, 0.4, 0.4)}, {{{0.42, 0.32}, {0.7, 0.5}, {0.42, 0.68}, {0.42, 0.32}}, true}};
    case SceneIcon::Process:
        return {{ellipse(0.5, 0.5, 0.4, 0.4)}, {ellipse(0.5, 0.5, 0.16, 0.16)}};
    case SceneIcon::Model: // layers of a net
        return {{{{0.2, 0.25}, {0.5, 0.5}, {0.2, 0.75}}}, {{{0.8, 0.25}, {0.5, 0.5}, {0.8, 0.75}}}, {ellipse(0.2, 0.25, 0.1, 0.1), true}, {ellipse(0.2, 0.75, 0.1, 0.1), true},
                {ellipse(0.5, 0.5, 0.13, 0.13), true}, {ellipse(0.8, 0.25, 0.1, 0.1), true}, {ellipse(0.8, 0.75, 0.1, 0.1), true}};
    case SceneIcon::Deployment: // goes out
        return {{{{0.5, 0.7}, {0.5, 0.12}}}, {{{0.28, 0.34}, {0.5, 0.12}, {0.72, 0.34}}}, {{{0.14, 0.6}, {0.14, 0.88}, {0.86, 0.88}, {0.86, 0.6}}}};
    case SceneIcon::Prediction: // a point on a line
        return {{{{0.12, 0.1}, {0.12, 0.88}, {0.9, 0.88}}}, {{{0.2, 0.75}, {0.45, 0.5}, {0.6, 0.58}, {0.82, 0.26}}}, {ellipse(0.82, 0.26, 0.1, 0.1), true}};
    case SceneIcon::Copy:
        return {{closedBox(0.12, 0.28, 0.64, 0.88)}, {{{0.34, 0.28}, {0.34, 0.12}, {0.88, 0.12}, {0.88, 0.72}, {0.64, 0.72}}}};
    case SceneIcon::Person:
        return {{ellipse(0.5, 0.3, 0.18, 0.18)}, {QList<QPointF>{{0.16, 0.9}} + ellipse(0.5, 0.9, 0.34, 0.34, 0.5, 1)}};
    case SceneIcon::External: // a box with a way out
        return {{{{0.5, 0.14}, {0.14, 0.14}, {0.14, 0.86}, {0.86, 0.86}, {0.86, 0.5}}}, {{{0.46, 0.54}, {0.88, 0.12}}}, {{{0.62, 0.12}, {0.88, 0.12}, {0.88, 0.38}}}};
    }
    return {};
}

QList<SceneStroke> sceneStateStrokes(SceneState state)
{
    switch (state) {
    case SceneState::None:
        return {};
    case SceneState::Pass: // a disc with a tick
        return {{ellipse(0.5, 0.5, 0.5, 0.5), true}, {{{0.27, 0.53}, {0.44, 0.7}, {0.74, 0.34}}, false, true}};
    case SceneState::Warn: // a triangle with a mark
        return {{{{0.5, 0.02}, {1.02, 0.98}, {-0.02, 0.98}, {0.5, 0.02}}, true}, {{{0.5, 0.36}, {0.5, 0.62}}, false, true}, {{{0.5, 0.8}, {0.5, 0.84}}, false, true}};
    case SceneState::Fail: // a square with a cross
        return {{closedBox(0, 0, 1, 1), true}, {{{0.28, 0.28}, {0.72, 0.72}}, false, true}, {{{0.72, 0.28}, {0.28, 0.72}}, false, true}};
    case SceneState::Stale: // a clock
        return {{ellipse(0.5, 0.5, 0.45, 0.45)}, {{{0.5, 0.22}, {0.5, 0.52}, {0.72, 0.62}}}};
    case SceneState::Info: // a ring
        return {{ellipse(0.5, 0.5, 0.45, 0.45)}, {{{0.5, 0.45}, {0.5, 0.75}}}, {{{0.5, 0.24}, {0.5, 0.28}}}};
    case SceneState::Cut: // two bars
        return {{{{0.12, 0.32}, {0.88, 0.32}}}, {{{0.12, 0.68}, {0.88, 0.68}}}};
    }
    return {};
}

} // namespace hallmarker::core
