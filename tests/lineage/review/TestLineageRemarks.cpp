#include "lineage/review/LineageBookmark.h"
#include "lineage/review/LineageComment.h"
#include "lineage/review/LineagePicture.h"
#include "lineage/review/NodeSheet.h"
#include "tests/lineage/review/ReviewWorkspace.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

namespace {

const NodeKey patientsKey{NodeKind::Dataset, QStringLiteral("db"), QStringLiteral("patients")};
const NodeKey buildKey{NodeKind::Job, QStringLiteral("etl"), QStringLiteral("build")};

} // namespace

/// Bookmarks and comments, and where they are seen.
class TestLineageRemarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsBookmarks()
    {
        tests::ReviewWorkspace workspace;
        BookmarkRepository bookmarks(workspace.fixture.workspace());
        LineageBookmark first;
        first.name = QStringLiteral("  where mail\ngoes ");
        first.focus = patientsKey;
        first.pathTo = buildKey;
        first.view = {{QStringLiteral("hops"), 3}, {QStringLiteral("overlay"), QStringLiteral("classification")}};
        const auto added = bookmarks.add(first);
        VERIFY_RESULT(added);
        QCOMPARE(added->name, QStringLiteral("where mail goes"));
        QCOMPARE(added->author, workspace.fixture.workspace().actor().name);
        const auto found = bookmarks.find(QStringLiteral("where mail goes"));
        VERIFY_RESULT(found);
        QCOMPARE(found->view, first.view);
        QVERIFY(found->focus == patientsKey && found->pathTo == buildKey);
        const auto same = bookmarks.add(first);
        QVERIFY(!same);
        QVERIFY(same.error().message.contains(QLatin1String("already")));
        VERIFY_RESULT(bookmarks.rename(added->id, QStringLiteral("mail")));
        QVERIFY(!bookmarks.rename(added->id, QStringLiteral("  ")));
        VERIFY_RESULT(bookmarks.remove(added->id));
        QCOMPARE(bookmarks.list()->size(), 0);
        // Undo brings the same one back.
        LineageBookmark again = *added;
        again.name = QStringLiteral("mail");
        VERIFY_RESULT(bookmarks.add(again));
        QCOMPARE(bookmarks.list()->size(), 1);
        QCOMPARE(bookmarks.list()->first().id, added->id);
    }
    void keepsComments()
    {
        tests::ReviewWorkspace workspace;
        core::Workspace &store = workspace.fixture.workspace();
        CommentRepository comments(store);
        LineageComment comment;
        comment.node = patientsKey;
        comment.text = QStringLiteral(" Ask Ana Petrova about the mails. ");
        const auto added = comments.add(comment);
        VERIFY_RESULT(added);
        QCOMPARE(added->text, QStringLiteral("Ask Ana Petrova about the mails."));
        QVERIFY(!added->isResolved);
        LineageComment step = comment;
        step.to = buildKey;
        step.text = QStringLiteral("Why all columns?");
        VERIFY_RESULT(comments.add(step));
        QCOMPARE(comments.listOf(buildKey)->size(), 1);
        QCOMPARE(comments.listOf(patientsKey)->size(), 2);
        QCOMPARE(comments.listOf(buildKey)->first().about(), QStringLiteral("patients → build"));
        const auto resolved = comments.setResolved(added->id, true);
        VERIFY_RESULT(resolved);
        QVERIFY(resolved->isResolved);
        QCOMPARE(resolved->resolvedBy, store.actor().name);
        QCOMPARE(resolved->text, added->text);
        VERIFY_RESULT(comments.setResolved(added->id, false));
        comment.text = QStringLiteral(" \n ");
        QVERIFY(!comments.add(comment));
        comment.text = QString(4001, QLatin1Char('x'));
        QVERIFY(!comments.add(comment));
        // The text stands in no record; it is gone with the comment, and the log stays sound.
        const auto history = store.history(added->id);
        VERIFY_RESULT(history);
        for (const core::Record &version : *history)
            QVERIFY(!QString::fromUtf8(QJsonDocument(version.body).toJson()).contains(QLatin1String("Petrova")));
        QVERIFY(store.search(QStringLiteral("Petrova"))->isEmpty());
        VERIFY_RESULT(comments.remove(added->id));
        QVERIFY(!store.personal(added->id, QStringLiteral("text")));
        QVERIFY(!comments.find(added->id));
        QVERIFY(store.log().verify(std::nullopt, core::Progress::none())->isSound);
        VERIFY_RESULT(comments.add(*added)); // undo
        QCOMPARE(comments.find(added->id)->text, added->text);
        QVERIFY(store.log().verify(std::nullopt, core::Progress::none())->isSound);
    }
    void picturesAndSheetsShowThem()
    {
        tests::ReviewWorkspace workspace;
        core::Workspace &store = workspace.fixture.workspace();
        LineageComment comment;
        comment.node = patientsKey;
        comment.to = buildKey;
        comment.text = QStringLiteral("Why?");
        const auto added = CommentRepository(store).add(comment);
        VERIFY_RESULT(added);
        const auto review = ReviewDesk(store).sign({ReviewScope::around(patientsKey, 0, 1), true, {}, 0});
        VERIFY_RESULT(review);
        auto state = workspace.load();
        QVERIFY(state);
        const NodeId patients = tests::ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "patients");
        auto sheet = NodeSheet::of(*state, store, patients);
        VERIFY_RESULT(sheet);
        QCOMPARE(sheet->comments.size(), 1);
        QCOMPARE(sheet->reviews.size(), 1);
        QCOMPARE(sheet->reviews.first().reason, QString());
        PictureQuestion question;
        question.around.focus = patients;
        question.overlay = OverlayKind::Reviews;
        LineagePicture picture = LineagePicture::make(*state, store, question);
        const auto bands = [&](const char *title) {
            QStringList texts;
            for (const core::SceneBox &box : picture.scene.boxes) {
                for (const core::SceneBand &band : box.bands) {
                    if (box.title == QLatin1String(title))
                        texts += band.text;
                }
            }
            return texts;
        };
        QCOMPARE(bands("patients"), QStringList({QStringLiteral("reviewed"), QStringLiteral("1 open comment(s)")}));
        QCOMPARE(bands("build"), QStringList({QStringLiteral("reviewed"), QStringLiteral("1 open comment(s)")}));
        QCOMPARE(picture.rows.first().comments, QStringLiteral("1 open comment(s)"));
        NodeLabels labels;
        labels.node = buildKey;
        labels.use.region = QStringLiteral("eu");
        VERIFY_RESULT(LabelRepository(store).setLabels(labels));
        VERIFY_RESULT(CommentRepository(store).setResolved(added->id, true));
        state = workspace.load(state);
        QVERIFY(state);
        picture = LineagePicture::make(*state, store, question);
        QCOMPARE(bands("patients"), QStringList{QStringLiteral("to be reviewed again")});
        sheet = NodeSheet::of(*state, store, patients);
        VERIFY_RESULT(sheet);
        QCOMPARE(sheet->reviews.first().reason, QStringLiteral("build is another: labels."));
    }
};

HALLMARKER_TEST(TestLineageRemarks)
#include "TestLineageRemarks.moc"
