#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"
#include "threats/store/ThreatModelBook.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

namespace {

ThreatModel twoElements()
{
    ThreatModel model;
    model.title = QStringLiteral("Scoring");
    for (const char *key : {"lake", "api"}) {
        Element element;
        element.key = QLatin1String(key);
        element.name = QLatin1String(key);
        model.elements.append(element);
    }
    return model;
}

} // namespace

class TestThreatModelBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItIsGiven_data() { WorkspaceFixture::addBackendRows(); }
    void keepsWhatItIsGiven()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        ModelLayout layout;
        layout.diagrams[QStringLiteral("main")].nodes[QStringLiteral("lake")].rect = QRectF(1, 2, 3, 4);
        const auto created = ThreatModelBook(fixture.workspace()).create(twoElements(), layout);
        VERIFY_RESULT(created);
        VERIFY_RESULT(fixture.reopen());
        ThreatModelBook book(fixture.workspace());
        const auto loaded = book.load(QStringLiteral("Scoring"));
        VERIFY_RESULT(loaded);
        QCOMPARE(loaded->model, created->model);
        QCOMPARE(loaded->model.elements, twoElements().elements);
        QCOMPARE(loaded->layout.diagrams, layout.diagrams);
        QCOMPARE(loaded->model.key, QStringLiteral("scoring"));
        const auto list = book.list();
        VERIFY_RESULT(list);
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().elements, 2);
        QCOMPARE(list->first().revision, 1);
        VERIFY_RESULT(book.remove(loaded->model.id));
        QVERIFY(book.list()->isEmpty());
        QVERIFY(!book.load(QStringLiteral("Scoring")));
    }
    void aTitleIsNeeded()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        const auto created = ThreatModelBook(fixture.workspace()).create(ThreatModel());
        QVERIFY(!created);
        QCOMPARE(created.error().kind, core::ErrorKind::Invalid);
    }
    void drawingDoesNotTouchTheMeaning()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        ThreatModelBook book(fixture.workspace());
        auto loaded = book.create(twoElements());
        VERIFY_RESULT(loaded);
        loaded->layout.diagrams[QStringLiteral("main")].nodes[QStringLiteral("lake")].rect = QRectF(9, 9, 9, 9);
        const auto saved = book.save(*loaded);
        VERIFY_RESULT(saved);
        QVERIFY(saved->isChanged);
        QCOMPARE(saved->stored.model.revision, 1);
        QCOMPARE(saved->stored.model.digest, loaded->model.digest);
        QCOMPARE(saved->stored.layout.revision, 2);
        // Saving what is there already writes nothing.
        const qint64 size = *fixture.workspace().log().size();
        const auto again = book.save(saved->stored);
        VERIFY_RESULT(again);
        QVERIFY(!again->isChanged);
        QCOMPARE(*fixture.workspace().log().size(), size);
    }
    void earlierRevisionsStay()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        ThreatModelBook book(fixture.workspace());
        auto loaded = book.create(twoElements());
        VERIFY_RESULT(loaded);
        loaded->model.element(QStringLiteral("lake"))->name = QStringLiteral("Data lake");
        const auto saved = book.save(*loaded);
        VERIFY_RESULT(saved);
        QVERIFY(saved->stored.model.digest != loaded->model.digest);
        QCOMPARE(book.at(QStringLiteral("Scoring"), 1)->model.element(QStringLiteral("lake"))->name, QStringLiteral("lake"));
        QCOMPARE(book.history(QStringLiteral("Scoring"))->size(), 2);
        QVERIFY(!book.at(QStringLiteral("Scoring"), 7));
        const auto verified = fixture.workspace().log().verify(std::nullopt, core::Progress::none());
        VERIFY_RESULT(verified);
        QVERIFY2(verified->isSound, qPrintable(verified->problem));
    }
    void differentElementsBothSurvive()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        ThreatModelBook book(fixture.workspace());
        const auto created = book.create(twoElements());
        VERIFY_RESULT(created);
        LoadedThreatModel ada = *created;
        LoadedThreatModel eve = *created;
        ada.model.element(QStringLiteral("lake"))->name = QStringLiteral("by Ada");
        eve.model.element(QStringLiteral("api"))->name = QStringLiteral("by Eve");
        QVERIFY(!book.save(ada)->isMerged);
        const auto saved = book.save(eve);
        VERIFY_RESULT(saved);
        QVERIFY(saved->isSaved() && saved->isMerged);
        QCOMPARE(saved->stored.model.element(QStringLiteral("lake"))->name, QStringLiteral("by Ada"));
        QCOMPARE(saved->stored.model.element(QStringLiteral("api"))->name, QStringLiteral("by Eve"));
    }
    void theSameElementIsAConflictUntilSomebodyChooses()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        ThreatModelBook book(fixture.workspace());
        const auto created = book.create(twoElements());
        VERIFY_RESULT(created);
        LoadedThreatModel ada = *created;
        LoadedThreatModel eve = *created;
        ada.model.element(QStringLiteral("lake"))->name = QStringLiteral("by Ada");
        eve.model.element(QStringLiteral("lake"))->name = QStringLiteral("by Eve");
        eve.model.element(QStringLiteral("api"))->name = QStringLiteral("also by Eve");
        VERIFY_RESULT(book.save(ada));
        const auto refused = book.save(eve);
        VERIFY_RESULT(refused);
        QVERIFY(!refused->isSaved());
        QCOMPARE(refused->conflicts.size(), 1);
        const ModelConflict &conflict = refused->conflicts.first();
        QCOMPARE(conflict.id(), QStringLiteral("elements/lake"));
        QCOMPARE(conflict.mine.value(QStringLiteral("name")).toString(), QStringLiteral("by Eve"));
        QCOMPARE(conflict.theirs.value(QStringLiteral("name")).toString(), QStringLiteral("by Ada"));
        QVERIFY(!conflict.theirsBy.isEmpty());
        QCOMPARE(book.load(created->model.id)->model.element(QStringLiteral("api"))->name, QStringLiteral("api")); // nothing was stored
        const auto chosen = book.save(eve, {{conflict.id(), ConflictChoice::Mine}});
        VERIFY_RESULT(chosen);
        QVERIFY(chosen->isSaved());
        QCOMPARE(chosen->stored.model.element(QStringLiteral("lake"))->name, QStringLiteral("by Eve"));
        QCOMPARE(chosen->stored.model.element(QStringLiteral("api"))->name, QStringLiteral("also by Eve"));
    }
    void aRemovedModelIsNotBroughtBackSilently()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        ThreatModelBook book(fixture.workspace());
        auto loaded = book.create(twoElements());
        VERIFY_RESULT(loaded);
        VERIFY_RESULT(book.remove(loaded->model.id));
        loaded->model.element(QStringLiteral("lake"))->name = QStringLiteral("x");
        const auto saved = book.save(*loaded);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, core::ErrorKind::Conflict);
    }
    void itGoesStaleWithWhatItStandsFor()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        core::Workspace &workspace = fixture.workspace();
        core::Record data;
        const auto store = [&](const QString &name, qint64 revision) {
            return workspace.write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
                HALLMARKER_ASSIGN(data, transaction.put({.id = data.id, .kind = QStringLiteral("dataset"), .name = name, .body = {{QStringLiteral("n"), name}}}, revision));
                return {};
            });
        };
        VERIFY_RESULT(store(QStringLiteral("one"), 0));
        ThreatModel model = twoElements();
        model.elements[0].records = {data.id, QStringLiteral("of-another-workspace")};
        ThreatModelBook book(workspace);
        auto loaded = book.create(model);
        VERIFY_RESULT(loaded);
        QVERIFY(loaded->staleBecause.isEmpty());
        VERIFY_RESULT(store(QStringLiteral("two"), 1));
        loaded = book.load(model.title);
        QCOMPARE(loaded->staleBecause.size(), 1);
        QCOMPARE(loaded->staleBecause.first().subjectId, data.id);
        QVERIFY(book.list()->first().isStale);
        // An edit elsewhere is no look at what changed.
        loaded->model.element(QStringLiteral("api"))->name = QStringLiteral("x");
        VERIFY_RESULT(book.save(*loaded));
        QVERIFY(!book.load(model.title)->staleBecause.isEmpty());
        VERIFY_RESULT(book.acknowledge(model.title));
        QVERIFY(book.load(model.title)->staleBecause.isEmpty());
    }
};

HALLMARKER_TEST(TestThreatModelBook)
#include "TestThreatModelBook.moc"
