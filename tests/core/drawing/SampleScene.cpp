#include "tests/core/drawing/SampleScene.h"

namespace hallmarker::tests {

using namespace core;

Scene sampleScene()
{
    Scene scene;
    scene.title = QStringLiteral("From source to prediction");
    scene.description = QStringLiteral("A sample of all shapes");
    const struct {
        const char *title;
        const char *kind;
        SceneIcon icon;
        SceneState state;
        SceneOutline outline;
    } boxes[] = {
        {"raw.orders", "dataset", SceneIcon::Dataset, SceneState::None, SceneOutline::Rounded},
        {"clean_orders", "job", SceneIcon::Job, SceneState::Pass, SceneOutline::Square},
        {"staging.orders_with_a_name_that_is_too_long_for_its_box", "dataset", SceneIcon::Dataset, SceneState::Warn, SceneOutline::Rounded},
        {"churn", "model", SceneIcon::Model, SceneState::Fail, SceneOutline::Rounded},
        {"churn 3", "deployment", SceneIcon::Deployment, SceneState::Stale, SceneOutline::Rounded},
        {"scores", "predictions", SceneIcon::Prediction, SceneState::Info, SceneOutline::Rounded},
        {"backup", "external copy", SceneIcon::Copy, SceneState::Cut, SceneOutline::Double},
        {"customer", "person", SceneIcon::Person, SceneState::None, SceneOutline::Square},
        {"email", "column", SceneIcon::Field, SceneState::None, SceneOutline::Rounded},
        {"partner", "external", SceneIcon::External, SceneState::None, SceneOutline::Rounded},
        {"scoring", "process", SceneIcon::Process, SceneState::None, SceneOutline::Rounded},
    };
    int number = 0;
    for (const auto &row : boxes) {
        SceneBox box;
        box.id = QString::number(number);
        box.title = QString::fromLatin1(row.title);
        box.kind = QString::fromLatin1(row.kind);
        box.fullName = QString(QStringLiteral("db / ") + box.title);
        box.icon = row.icon;
        box.state = row.state;
        box.outline = row.outline;
        if (number == 0)
            box.rows = {{QStringLiteral("id"), QStringLiteral("bigint")}, {QStringLiteral("email"), QStringLiteral("text"), SceneState::Fail}, {QStringLiteral("amount"), QStringLiteral("numeric")}};
        if (number == 2)
            box.rows = {{QStringLiteral("email"), QStringLiteral("masked"), SceneState::Warn}};
        if (number == 3)
            box.bands = {{QStringLiteral("consent missing"), SceneState::Fail}};
        if (number == 5)
            box.bands = {{QStringLiteral("personal"), SceneState::Warn}, {QStringLiteral("30 days"), SceneState::Info}};
        box.rect = QRectF((number % 4) * 280.0, (number / 4) * 160.0, sceneMetrics::boxWidth, sceneBoxHeight(box));
        scene.boxes.append(box);
        ++number;
    }
    SceneBox stub;
    stub.id = QStringLiteral("more");
    stub.title = QStringLiteral("+12 more");
    stub.isStub = true;
    stub.outline = SceneOutline::Pill;
    stub.rect = QRectF(840, 330, 124, 30);
    scene.boxes.append(stub);
    const struct {
        int from;
        int to;
        int fromRow;
        int toRow;
        SceneWireStyle style;
        SceneState state;
        const char *label;
    } wires[] = {
        {0, 1, -1, -1, SceneWireStyle::Plain, SceneState::None, ""},
        {1, 2, -1, -1, SceneWireStyle::Plain, SceneState::None, "writes"},
        {0, 2, 1, 0, SceneWireStyle::Masked, SceneState::Warn, "sha256"},
        {2, 3, -1, -1, SceneWireStyle::Indirect, SceneState::None, ""},
        {4, 5, -1, -1, SceneWireStyle::Cut, SceneState::Fail, ""},
        {5, 6, -1, -1, SceneWireStyle::Plain, SceneState::Info, ""},
    };
    for (const auto &row : wires) {
        const QRectF from = scene.boxes.at(row.from).rect;
        const QRectF to = scene.boxes.at(row.to).rect;
        SceneWire wire;
        wire.id = QStringLiteral("w%1").arg(scene.wires.size());
        wire.from = row.from;
        wire.to = row.to;
        wire.fromRow = row.fromRow;
        wire.toRow = row.toRow;
        wire.style = row.style;
        wire.state = row.state;
        wire.label = QString::fromLatin1(row.label);
        wire.points = {{from.right(), from.y() + sceneRowMiddle(scene.boxes.at(row.from), row.fromRow)}, {to.left(), to.y() + sceneRowMiddle(scene.boxes.at(row.to), row.toRow)}};
        scene.wires.append(wire);
    }
    scene.groups = {{QStringLiteral("g"), QStringLiteral("warehouse"), QRectF(-20, -40, 800, 180), -1, false}, {QStringLiteral("b"), QStringLiteral("Trust boundary"), QRectF(260, 140, 520, 120), -1, true}};
    return scene;
}

Scene sceneNamed(const QString &text)
{
    Scene scene = sampleScene();
    scene.title = scene.description = text;
    for (SceneBox &box : scene.boxes) {
        box.title = box.kind = box.fullName = box.stateText = text;
        for (SceneRow &row : box.rows)
            row.text = row.note = text;
        for (SceneBand &band : box.bands)
            band.text = text;
    }
    for (SceneWire &wire : scene.wires)
        wire.label = text;
    for (SceneGroup &group : scene.groups)
        group.title = text;
    return scene;
}

} // namespace hallmarker::tests
