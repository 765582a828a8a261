#include "ui/canvas/OverviewRaster.h"

#include "ui/canvas/SceneIndex.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hallmarker::ui {

namespace {

constexpr int shades = 64;

/// Of pixels, which are never far below zero: without the call that std::lround is.
int nearest(float pixel)
{
    return static_cast<int>(pixel + 0.5f);
}

QRgb mixed(quint32 over, quint32 under, double share)
{
    const auto channel = [&](int shift) { return static_cast<quint32>(std::lround(((over >> shift) & 0xFF) * share + ((under >> shift) & 0xFF) * (1 - share))); };
    return 0xFF000000 | channel(16) << 16 | channel(8) << 8 | channel(0);
}

/// Shapes of states, seven pixels wide: rows of bits.
constexpr std::array<std::array<quint8, 7>, 7> stateShapes{{
    {0, 0, 0, 0, 0, 0, 0},
    {0b0011100, 0b0111110, 0b1111111, 0b1111111, 0b1111111, 0b0111110, 0b0011100}, // pass: a disc
    {0b0001000, 0b0001000, 0b0011100, 0b0011100, 0b0111110, 0b0111110, 0b1111111}, // warn: a triangle
    {0b1100011, 0b1110111, 0b0111110, 0b0011100, 0b0111110, 0b1110111, 0b1100011}, // fail: a cross
    {0b0011100, 0b0100010, 0b1001001, 0b1001111, 0b1000001, 0b0100010, 0b0011100}, // stale: a clock
    {0b0011100, 0b0100010, 0b1000001, 0b1001001, 0b1000001, 0b0100010, 0b0011100}, // info: a ring with a dot
    {0b0000000, 0b1111111, 0b1111111, 0b0000000, 0b1111111, 0b1111111, 0b0000000}, // cut: two bars
}};

} // namespace

void OverviewRaster::draw(QImage &image, const SceneIndex &index, const core::ScenePalette &palette, double zoom, QPointF origin)
{
    m_width = image.width();
    m_height = image.height();
    m_zoom = zoom;
    m_origin = origin;
    drawWires(image, index, palette);
    drawBoxes(image, index, palette);
}

bool OverviewRaster::clip(float &x0, float &y0, float &x1, float &y1) const
{
    // Liang and Barsky.
    const float dx = x1 - x0;
    const float dy = y1 - y0;
    float start = 0;
    float end = 1;
    const auto side = [&](float delta, float room) {
        if (delta == 0)
            return room >= 0;
        const float t = room / delta;
        if (delta < 0)
            start = std::max(start, t);
        else
            end = std::min(end, t);
        return start <= end;
    };
    const float right = static_cast<float>(m_width) - 1;
    const float bottom = static_cast<float>(m_height) - 1;
    if (std::min(x0, x1) >= 0 && std::min(y0, y1) >= 0 && std::max(x0, x1) <= right && std::max(y0, y1) <= bottom)
        return true; // nearly all of them when everything is in view
    if (!side(-dx, x0) || !side(dx, right - x0) || !side(-dy, y0) || !side(dy, bottom - y0))
        return false;
    x1 = x0 + dx * end;
    y1 = y0 + dy * end;
    x0 += dx * start;
    y0 += dy * start;
    return true;
}

void OverviewRaster::addLine(float x0, float y0, float x1, float y1)
{
    const float dx = x1 - x0;
    const float dy = y1 - y0;
    const auto width = static_cast<std::size_t>(m_width);
    const bool isSteep = std::abs(dy) > std::abs(dx);
    // Runs along the longer side, one for each step of the shorter one.
    const float from = isSteep ? x0 : y0;
    const float to = isSteep ? x1 : y1;
    const float slope = to == from ? 0 : (isSteep ? dy / dx : dx / dy);
    const int first = nearest(from);
    const int last = nearest(to);
    const int step = last >= first ? 1 : -1;
    float begin = isSteep ? y0 : x0;
    const float finish = isSteep ? y1 : x1;
    const int limit = isSteep ? m_height : m_width;
    for (int i = first;; i += step) {
        const float edge = i == last ? finish : (isSteep ? y0 : x0) + (static_cast<float>(i) + 0.5f * static_cast<float>(step) - from) * slope;
        int low = nearest(std::min(begin, edge));
        int high = nearest(std::max(begin, edge));
        low = std::clamp(low, 0, limit - 1);
        high = std::clamp(high, 0, limit - 1);
        if (isSteep) {
            ++m_steep[static_cast<std::size_t>(low) * width + static_cast<std::size_t>(i)];
            --m_steep[static_cast<std::size_t>(high + 1) * width + static_cast<std::size_t>(i)];
        } else {
            m_hasFlat[static_cast<std::size_t>(i)] = 1;
            ++m_flat[static_cast<std::size_t>(i) * (width + 1) + static_cast<std::size_t>(low)];
            --m_flat[static_cast<std::size_t>(i) * (width + 1) + static_cast<std::size_t>(high + 1)];
        }
        if (i == last)
            return;
        begin = edge;
    }
}

void OverviewRaster::drawWires(QImage &image, const SceneIndex &index, const core::ScenePalette &palette)
{
    const auto width = static_cast<std::size_t>(m_width);
    const auto height = static_cast<std::size_t>(m_height);
    m_steep.assign(width * (height + 1), 0);
    m_flat.assign((width + 1) * height, 0);
    m_columns.assign(width, 0);
    m_hasFlat.assign(height, 0);
    const QRectF window(m_origin, QSizeF(m_width / m_zoom, m_height / m_zoom));
    const SceneIndex::Bounds wanted = SceneIndex::boundsOf(window);
    const auto zoom = static_cast<float>(m_zoom);
    const auto left = static_cast<float>(m_origin.x());
    const auto top = static_cast<float>(m_origin.y());
    // Bends within three pixels cannot be told from a straight line.
    const bool isStraight = m_zoom * 300 < 12;
    const std::vector<SceneIndex::Bounds> &bounds = index.wires();
    for (std::size_t wire = 0; wire < bounds.size(); ++wire) {
        if (!bounds[wire].meets(wanted))
            continue;
        const SceneIndex::Point *points = index.wirePoints(static_cast<int>(wire));
        const int count = index.wirePointCount(static_cast<int>(wire));
        const int stride = isStraight ? std::max(1, count - 1) : 1;
        for (int i = stride; i < count; i += stride) {
            float x0 = (points[i - stride].x - left) * zoom;
            float y0 = (points[i - stride].y - top) * zoom;
            float x1 = (points[i].x - left) * zoom;
            float y1 = (points[i].y - top) * zoom;
            if (clip(x0, y0, x1, y1))
                addLine(x0, y0, x1, y1);
        }
    }
    // One wire is well seen; thirty and more are the full colour.
    std::array<QRgb, shades> inks;
    for (int i = 0; i < shades; ++i)
        inks[static_cast<std::size_t>(i)] = i == 0 ? palette.ground : mixed(palette.wire, palette.ground, std::min(1.0, 0.45 + 0.16 * std::log2(i)));
    uchar *const bits = image.bits();
    for (std::size_t y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(bits + static_cast<qsizetype>(y) * image.bytesPerLine());
        const quint16 *steep = m_steep.data() + y * width;
        quint16 *columns = m_columns.data();
        for (std::size_t x = 0; x < width; ++x)
            columns[x] = static_cast<quint16>(columns[x] + steep[x]);
        if (m_hasFlat[y] == 0) {
            for (std::size_t x = 0; x < width; ++x) {
                if (columns[x] != 0)
                    line[x] = inks[std::min<std::size_t>(columns[x], shades - 1)];
            }
            continue;
        }
        const quint16 *flat = m_flat.data() + y * (width + 1);
        quint16 row = 0;
        for (std::size_t x = 0; x < width; ++x) {
            row = static_cast<quint16>(row + flat[x]);
            const auto count = static_cast<quint16>(columns[x] + row);
            if (count != 0)
                line[x] = inks[std::min<std::size_t>(count, shades - 1)];
        }
    }
}

void OverviewRaster::drawBoxes(QImage &image, const SceneIndex &index, const core::ScenePalette &palette) const
{
    const QRectF window(m_origin, QSizeF(m_width / m_zoom, m_height / m_zoom));
    const SceneIndex::Bounds wanted = SceneIndex::boundsOf(window.adjusted(-8 / m_zoom, -8 / m_zoom, 8 / m_zoom, 8 / m_zoom));
    const std::vector<SceneIndex::Bounds> &boxes = index.boxes();
    uchar *const bits = image.bits();
    const qsizetype stride = image.bytesPerLine();
    const auto fill = [&](int left, int top, int right, int bottom, QRgb colour) {
        left = std::max(left, 0);
        right = std::min(right, m_width - 1);
        for (int y = std::max(top, 0); y <= std::min(bottom, m_height - 1); ++y) {
            auto *line = reinterpret_cast<QRgb *>(bits + y * stride);
            for (int x = left; x <= right; ++x)
                line[x] = colour;
        }
    };
    std::vector<std::size_t> marked;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (!boxes[i].meets(wanted))
            continue;
        const int left = static_cast<int>(std::floor((boxes[i].left - m_origin.x()) * m_zoom));
        const int top = static_cast<int>(std::floor((boxes[i].top - m_origin.y()) * m_zoom));
        const int right = std::max(left, static_cast<int>(std::floor((boxes[i].right - m_origin.x()) * m_zoom)) - 1);
        const int bottom = std::max(top, static_cast<int>(std::floor((boxes[i].bottom - m_origin.y()) * m_zoom)) - 1);
        const QRgb edge = index.states()[i] == core::SceneState::None ? palette.muted : palette.of(index.states()[i]);
        fill(left, top, right, bottom, edge);
        if (right - left >= 3 && bottom - top >= 3)
            fill(left + 1, top + 1, right - 1, bottom - 1, palette.box);
        if (index.states()[i] != core::SceneState::None)
            marked.push_back(i);
    }
    // Shapes above all boxes. Where they are many, they would only be noise over each other: then the colour of the box has to do, and the
    // list beside the drawing tells the rest.
    constexpr std::size_t mostShapes = 4000;
    if (marked.size() > mostShapes)
        return;
    for (const std::size_t i : marked) {
        const int x = static_cast<int>(std::lround(((boxes[i].left + boxes[i].right) / 2 - m_origin.x()) * m_zoom)) - 3;
        const int y = static_cast<int>(std::lround(((boxes[i].top + boxes[i].bottom) / 2 - m_origin.y()) * m_zoom)) - 3;
        const auto &shape = stateShapes[static_cast<std::size_t>(index.states()[i])];
        for (int row = 0; row < 7; ++row) {
            if (y + row < 0 || y + row >= m_height)
                continue;
            auto *line = reinterpret_cast<QRgb *>(bits + (y + row) * stride);
            for (int column = 0; column < 7; ++column) {
                if ((shape[static_cast<std::size_t>(row)] >> (6 - column) & 1) != 0 && x + column >= 0 && x + column < m_width)
                    line[x + column] = palette.of(index.states()[i]);
            }
        }
    }
}

} // namespace hallmarker::ui
