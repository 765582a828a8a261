#include "tests/threats/diagram/SampleDiagram.h"

#include "threats/geometry/DiagramGeometry.h"

namespace hallmarker::tests {

using namespace threats;

SampleDiagram sampleDiagram()
{
    SampleDiagram sample;
    ThreatModel &model = sample.model;
    model.title = QStringLiteral("Triage assistant");
    model.diagrams = {{.key = QStringLiteral("main"), .title = QStringLiteral("Serving")}};
    const auto element = [&](const char *key, const char *kind, const char *name, const QRectF &rect) {
        Element made;
        made.key = QLatin1String(key);
        made.name = QString::fromUtf8(name);
        made.setKind(QLatin1String(kind));
        model.elements.append(made);
        sample.places().nodes.insert(made.key, {.rect = rect});
    };
    element("user", "end_user", "Clinician", {0, 40, 150, 70});
    element("api", "inference_endpoint", "Triage API", {320, 35, 150, 80});
    element("store", "feature_store", "Features of the last visits", {640, 40, 160, 70});
    element("log", "log_store", "Request log", {320, 260, 160, 70});
    model.elements[3].isOutOfScope = true;
    const auto flow = [&](const char *key, const char *from, const char *to, const char *name) {
        Flow made;
        made.key = QLatin1String(key);
        made.from = QLatin1String(from);
        made.to = QLatin1String(to);
        made.name = QString::fromUtf8(name);
        model.flows.append(made);
        sample.places().lines.insert(made.key, {});
    };
    flow("ask", "user", "api", "symptoms");
    flow("answer", "api", "user", "urgency");
    flow("read", "api", "store", "");
    flow("write", "api", "log", "request and answer");
    Boundary box;
    box.key = QStringLiteral("hospital");
    box.name = QStringLiteral("Hospital");
    box.kind = QStringLiteral("organisation");
    model.boundaries.append(box);
    sample.places().nodes.insert(box.key, {.rect = {270, -20, 570, 380}});
    Boundary curve;
    curve.key = QStringLiteral("zone");
    curve.name = QStringLiteral("Database zone");
    curve.kind = QStringLiteral("network");
    curve.form = BoundaryForm::Curve;
    model.boundaries.append(curve);
    LinePlace line;
    line.start = QPointF(560, -10);
    line.vertices = {{575, 100}};
    line.end = QPointF(540, 340);
    line.isSmooth = true;
    sample.places().lines.insert(curve.key, line);
    model.notes.append({.key = QStringLiteral("note"), .text = QStringLiteral("Seen on site on 3 March.")});
    sample.places().nodes.insert(QStringLiteral("note"), {.rect = {0, 260, 200, 50}});
    deriveMembership(model, sample.layout);
    return sample;
}

SampleDiagram largeDiagram(int elements)
{
    SampleDiagram sample;
    sample.model.title = QStringLiteral("Large");
    sample.model.diagrams = {{.key = QStringLiteral("main"), .title = QStringLiteral("All")}};
    DiagramLayout &places = sample.places();
    const QList<ElementKind> &kinds = elementKinds();
    for (int i = 0; i < elements; ++i) {
        Element element;
        element.key = QStringLiteral("e%1").arg(i);
        element.name = QStringLiteral("%1 %2").arg(kinds.at(i % kinds.size()).id).arg(i);
        element.setKind(kinds.at(i % kinds.size()).id);
        sample.model.elements.append(element);
        places.nodes.insert(element.key, {.rect = QRectF(i % 100 * 240, i / 100 * 150, 150, 80)});
        if (i == 0)
            continue;
        Flow flow;
        flow.key = QStringLiteral("f%1").arg(i);
        flow.name = QStringLiteral("flow %1").arg(i);
        flow.from = QStringLiteral("e%1").arg(i - 1);
        flow.to = element.key;
        sample.model.flows.append(flow);
        places.lines.insert(flow.key, {});
    }
    for (int row = 0; row < elements / 100; ++row) {
        Boundary box;
        box.key = QStringLiteral("b%1").arg(row);
        box.name = QStringLiteral("Zone %1").arg(row);
        box.kind = QStringLiteral("network");
        sample.model.boundaries.append(box);
        places.nodes.insert(box.key, {.rect = QRectF(-20, row * 150 - 20, 100 * 240, 120)});
    }
    return sample;
}

} // namespace hallmarker::tests
