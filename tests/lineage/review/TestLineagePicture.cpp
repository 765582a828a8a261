#include "lineage/review/LineagePicture.h"
#include "lineage/review/SceneDot.h"
#include "tests/lineage/review/ReviewWorkspace.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

namespace {

int boxOf(const core::Scene &scene, const QString &id)
{
    for (int i = 0; i < scene.boxes.size(); ++i) {
        if (scene.boxes.at(i).id == id)
            return i;
    }
    return -1;
}

} // namespace

class TestLineagePicture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatLiesAround()
    {
        tests::ReviewWorkspace workspace;
        const auto state = workspace.load();
        QVERIFY(state);
        PictureQuestion question;
        question.around.focus = tests::ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "patients");
        const LineagePicture picture = LineagePicture::make(*state, workspace.fixture.workspace(), question);
        // patients, build, training and "+2 more" after it (the training and the formula)
        QCOMPARE(picture.scene.boxes.size(), 4);
        QCOMPARE(picture.rows.size(), 4);
        QCOMPARE(picture.rows.first().title, QStringLiteral("patients"));
        QVERIFY(picture.scene.boxes.last().isStub);
        const auto stub = LineagePicture::stubOf(picture.scene.boxes.last().id);
        QVERIFY(stub.has_value());
        question.around.opened.insert(*stub, 24);
        question.memory = picture.memory;
        question.anchor = LineagePicture::boxId(question.around.focus);
        const LineagePicture opened = LineagePicture::make(*state, workspace.fixture.workspace(), question);
        QVERIFY(opened.scene.boxes.size() > 4);
        const int before = boxOf(picture.scene, question.anchor);
        const int after = boxOf(opened.scene, question.anchor);
        QCOMPARE(opened.scene.boxes.at(after).rect.topLeft(), picture.scene.boxes.at(before).rect.topLeft());
    }
    void showsWaysBetweenTwo()
    {
        tests::ReviewWorkspace workspace;
        const auto state = workspace.load();
        QVERIFY(state);
        PictureQuestion question;
        question.around.focus = tests::ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "patients");
        question.pathTo = tests::ReviewWorkspace::find(*state, NodeKind::Prediction, "ml", "scores");
        const LineagePicture picture = LineagePicture::make(*state, workspace.fixture.workspace(), question);
        QCOMPARE(picture.highlight.size(), 6);
        QCOMPARE(picture.scene.boxes.size(), 6);
        std::swap(question.around.focus, question.pathTo); // against the flow: the same ways
        QCOMPARE(LineagePicture::make(*state, workspace.fixture.workspace(), question).highlight.size(), 6);
        question.pathTo = question.around.focus == none ? none : tests::ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "=cmd|' /C calc'!A0");
        const LineagePicture apart = LineagePicture::make(*state, workspace.fixture.workspace(), question);
        QVERIFY(apart.highlight.isEmpty());
        QVERIFY(!apart.note.isEmpty());
    }
    void overlaysSayItInWords()
    {
        tests::ReviewWorkspace workspace;
        NodeLabels labels;
        labels.node = {NodeKind::Dataset, QStringLiteral("db"), QStringLiteral("patients")};
        labels.classification = Classification::Special;
        labels.identifiability = Identifiability::Identified;
        labels.purposes = QStringList{QStringLiteral("care")};
        VERIFY_RESULT(LabelRepository(workspace.fixture.workspace()).setLabels(labels));
        NodeLabels used;
        used.node = {NodeKind::Model, QStringLiteral("ml"), QStringLiteral("risk")};
        used.use.purposes = {QStringLiteral("marketing")};
        VERIFY_RESULT(LabelRepository(workspace.fixture.workspace()).setLabels(used));
        const auto state = workspace.load();
        QVERIFY(state);
        PictureQuestion question;
        question.around.focus = tests::ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "patients");
        question.around.hops = 3;
        question.overlay = OverlayKind::Classification;
        LineagePicture picture = LineagePicture::make(*state, workspace.fixture.workspace(), question);
        const auto rowOf = [&](const char *name) {
            const auto row = std::find_if(picture.rows.begin(), picture.rows.end(), [name](const PictureRow &one) { return one.title == QLatin1String(name); });
            return row == picture.rows.end() ? PictureRow() : *row;
        };
        QCOMPARE(rowOf("patients").stateText, QStringLiteral("special category · identified"));
        QCOMPARE(rowOf("training").state, core::SceneState::Warn); // it flows on
        question.overlay = OverlayKind::Purposes;
        picture = LineagePicture::make(*state, workspace.fixture.workspace(), question);
        QCOMPARE(rowOf("risk").state, core::SceneState::Fail);
        QCOMPARE(rowOf("patients").state, core::SceneState::Info);
        for (int i = 1; i < overlayKindCount; ++i)
            QVERIFY(!LineageOverlay::legend(static_cast<OverlayKind>(i)).isEmpty());
    }
    void collapsesNamespaces()
    {
        tests::ReviewWorkspace workspace;
        const auto state = workspace.load();
        QVERIFY(state);
        PictureQuestion question;
        question.around.focus = tests::ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "training");
        question.around.hops = 4;
        question.grouping = PictureQuestion::Grouping::CollapsedSpaces;
        const LineagePicture collapsed = LineagePicture::make(*state, workspace.fixture.workspace(), question);
        QVERIFY(boxOf(collapsed.scene, LineagePicture::groupId(QStringLiteral("ml"))) >= 0);
        question.openGroups.insert(QStringLiteral("ml"));
        const LineagePicture opened = LineagePicture::make(*state, workspace.fixture.workspace(), question);
        QVERIFY(boxOf(opened.scene, LineagePicture::groupId(QStringLiteral("ml"))) < 0);
        QVERIFY(opened.scene.boxes.size() > collapsed.scene.boxes.size());
        question.grouping = PictureQuestion::Grouping::Spaces;
        QCOMPARE(LineagePicture::make(*state, workspace.fixture.workspace(), question).scene.groups.size(), 3);
    }
    void writesDot()
    {
        tests::ReviewWorkspace workspace;
        const auto state = workspace.load();
        QVERIFY(state);
        PictureQuestion question;
        question.around.focus = tests::ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "training");
        const QByteArray dot = sceneDot(*state, LineagePicture::make(*state, workspace.fixture.workspace(), question).scene);
        QVERIFY(dot.startsWith("digraph"));
        QVERIFY(dot.contains("hallmarker_kind"));
    }
};

HALLMARKER_TEST(TestLineagePicture)
#include "TestLineagePicture.moc"
