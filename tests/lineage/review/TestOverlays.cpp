#include "lineage/hand/HandWriter.h"
#include "lineage/review/LineagePicture.h"
#include "tests/lineage/review/ReviewWorkspace.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;
using tests::ReviewWorkspace;

namespace {

LineagePicture pictureOf(ReviewWorkspace &workspace, OverlayKind overlay, const AssetMarks &assets = {})
{
    const auto state = workspace.load();
    PictureQuestion question;
    question.around.focus = ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "patients");
    question.around.hops = 6;
    question.overlay = overlay;
    question.assets = assets;
    return LineagePicture::make(*state, workspace.fixture.workspace(), question);
}

PictureRow rowOf(const LineagePicture &picture, const char *title)
{
    for (const PictureRow &row : picture.rows) {
        if (row.title == QLatin1String(title))
            return row;
    }
    return {};
}

/// The band of the box says what the row of the list says.
QString bandOf(const LineagePicture &picture, const char *title)
{
    for (const core::SceneBox &box : picture.scene.boxes) {
        if (box.title == QLatin1String(title))
            return box.bands.isEmpty() ? QString() : box.bands.first().text;
    }
    return {};
}

bool setLicence(ReviewWorkspace &workspace, NodeKind kind, const char *space, const char *name, const char *licence)
{
    NodeLabels labels;
    labels.node = {kind, QLatin1String(space), QLatin1String(name)};
    labels.licence = QLatin1String(licence);
    return LabelRepository(workspace.fixture.workspace()).setLabels(labels).has_value();
}

bool setRegion(ReviewWorkspace &workspace, NodeKind kind, const char *space, const char *name, const char *region)
{
    NodeLabels labels;
    labels.node = {kind, QLatin1String(space), QLatin1String(name)};
    labels.use.region = QLatin1String(region);
    return LabelRepository(workspace.fixture.workspace()).setLabels(labels).has_value();
}

} // namespace

class TestOverlays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void licencesThatDoNotAllowTheUse()
    {
        ReviewWorkspace workspace;
        QVERIFY(setLicence(workspace, NodeKind::Dataset, "db", "patients", "CC-BY-NC-4.0"));
        const LineagePicture picture = pictureOf(workspace, OverlayKind::Licences);
        const PictureRow source = rowOf(picture, "patients");
        QCOMPARE(source.state, core::SceneState::Fail);
        QVERIFY(source.stateText.contains(QStringLiteral("CC-BY-NC-4.0")));
        const PictureRow model = rowOf(picture, "risk");
        QCOMPARE(model.state, core::SceneState::Fail);
        QVERIFY(model.stateText.contains(QStringLiteral("CC-BY-NC-4.0")));
        QCOMPARE(bandOf(picture, "risk"), model.stateText);
        QCOMPARE(rowOf(picture, "build").state, core::SceneState::None); // on the way, but nothing of its own
    }
    void licencesThatAreNotKnown()
    {
        ReviewWorkspace workspace;
        const LineagePicture unknown = pictureOf(workspace, OverlayKind::Licences);
        QCOMPARE(rowOf(unknown, "risk").state, core::SceneState::Warn);
        QCOMPARE(rowOf(unknown, "patients").state, core::SceneState::Warn);
        QVERIFY(setLicence(workspace, NodeKind::Dataset, "db", "patients", "CC0-1.0"));
        const LineagePicture known = pictureOf(workspace, OverlayKind::Licences);
        QCOMPARE(rowOf(known, "patients").stateText, QStringLiteral("CC0-1.0"));
        QCOMPARE(rowOf(known, "risk").state, core::SceneState::Pass);
    }
    void dataThatCrossesABoundary()
    {
        ReviewWorkspace workspace;
        QVERIFY(setRegion(workspace, NodeKind::Dataset, "db", "patients", "EU"));
        QVERIFY(setRegion(workspace, NodeKind::Dataset, "db", "training", "EU"));
        QVERIFY(setRegion(workspace, NodeKind::Prediction, "ml", "scores", "US"));
        VERIFY_RESULT(HandWriter(workspace.fixture.workspace()).draw(HandCopy{{NodeKind::Dataset, QStringLiteral("db"), QStringLiteral("patients")}, QStringLiteral("backup"), {QStringLiteral("Vault"), {}, QStringLiteral("EU"), {}}, {}}));
        const LineagePicture picture = pictureOf(workspace, OverlayKind::Regions);
        QCOMPARE(rowOf(picture, "patients").state, core::SceneState::Info);
        QCOMPARE(rowOf(picture, "patients").stateText, QStringLiteral("EU"));
        QCOMPARE(rowOf(picture, "training").state, core::SceneState::Info); // through a job that is nowhere, but from EU to EU
        const PictureRow scores = rowOf(picture, "scores");
        QCOMPARE(scores.state, core::SceneState::Warn);
        QCOMPARE(scores.stateText, QStringLiteral("US, from EU"));
        const PictureRow backup = rowOf(picture, "backup"); // another holder is another boundary, in the same region too
        QCOMPARE(backup.state, core::SceneState::Warn);
        QCOMPARE(backup.stateText, QStringLiteral("Vault, EU, from EU"));
        const auto crossings = std::count_if(picture.scene.wires.begin(), picture.scene.wires.end(), [](const core::SceneWire &wire) { return wire.state == core::SceneState::Warn && wire.label.contains(QStringLiteral("leaves EU")); });
        QCOMPARE(crossings, 2); // into the scores and into the backup: told by a word, not by the colour alone
        const auto boundaries = std::count_if(picture.scene.groups.begin(), picture.scene.groups.end(), [](const core::SceneGroup &group) { return group.isBoundary; });
        QCOMPARE(boundaries, 3);
    }
    void recordsOfOtherRooms()
    {
        ReviewWorkspace workspace;
        AssetMarks assets{{QStringLiteral("training"), {core::SceneState::Warn, QStringLiteral("3 hold, 1 does not")}}, {QStringLiteral("node:model:ml|risk"), {core::SceneState::Pass, QStringLiteral("gone")}}};
        const LineagePicture picture = pictureOf(workspace, OverlayKind::Purposes, assets);
        QCOMPARE(rowOf(picture, "training").stateText, QStringLiteral("3 hold, 1 does not"));
        QCOMPARE(rowOf(picture, "training").state, core::SceneState::Warn);
        QCOMPARE(rowOf(picture, "risk").state, core::SceneState::Pass);
        // What a person said of the node stands beside it; a conflict goes before both.
        NodeLabels labels;
        labels.node = {NodeKind::Dataset, QStringLiteral("db"), QStringLiteral("training")};
        labels.identifiability = Identifiability::Identified;
        labels.purposes = QStringList{QStringLiteral("care")};
        VERIFY_RESULT(LabelRepository(workspace.fixture.workspace()).setLabels(labels));
        QCOMPARE(rowOf(pictureOf(workspace, OverlayKind::Purposes, assets), "training").stateText, QStringLiteral("3 hold, 1 does not · care"));
        labels.use.purposes = {QStringLiteral("marketing")};
        VERIFY_RESULT(LabelRepository(workspace.fixture.workspace()).setLabels(labels));
        QCOMPARE(rowOf(pictureOf(workspace, OverlayKind::Purposes, assets), "training").state, core::SceneState::Fail);
    }
};

HALLMARKER_TEST(TestOverlays)
#include "TestOverlays.moc"
