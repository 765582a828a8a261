#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTest>
#include <QThread>

using namespace hallmarker;

namespace {

core::Result<core::Record> putNamed(core::WriteTransaction &transaction, const QString &name)
{
    core::RecordDraft draft;
    draft.kind = QStringLiteral("model");
    draft.name = name;
    return transaction.put(draft, 0);
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesElsewhere()
    {
        tests::UiFixture fixture;
        QVERIFY(fixture.createWorkspace());
        QObject context;
        QThread *worker = nullptr;
        QThread *answered = nullptr;
        QString id;
        fixture.session.write(
            QStringLiteral("model.added"),
            [&worker](core::WriteTransaction &transaction) {
                worker = QThread::currentThread();
                return putNamed(transaction, QStringLiteral("credit"));
            },
            &context,
            [&](const core::Result<core::Record> &record) {
                answered = QThread::currentThread();
                if (record)
                    id = record->id;
            });
        QVERIFY(fixture.session.pending() == 1);
        QVERIFY(fixture.settle());
        QVERIFY(!id.isEmpty());
        QVERIFY(worker && worker != QThread::currentThread());
        QCOMPARE(answered, QThread::currentThread());
        QString name;
        fixture.session.read([id](core::Workspace &workspace) { return workspace.record(id); }, &context, [&name](const core::Result<core::Record> &record) {
            if (record)
                name = record->name;
        });
        QTRY_COMPARE(name, QStringLiteral("credit"));
    }
    void tellsWhatChanged()
    {
        tests::UiFixture fixture;
        QVERIFY(fixture.createWorkspace());
        QSignalSpy changed(&fixture.session, &ui::Session::recordsChanged);
        QObject context;
        QString id;
        fixture.session.write(QStringLiteral("model.added"), [](core::WriteTransaction &transaction) { return putNamed(transaction, QStringLiteral("x")); }, &context,
                              [&id](const core::Result<core::Record> &record) { id = record ? record->id : QString(); });
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 10'000);
        QVERIFY(changed.first().first().toStringList().contains(id));
    }
    void handsErrorsOver()
    {
        tests::UiFixture fixture;
        QObject context;
        core::ErrorKind kind = core::ErrorKind::Internal;
        const auto take = [&kind](const core::Result<core::Record> &record) {
            if (!record)
                kind = record.error().kind;
        };
        fixture.session.read([](core::Workspace &workspace) { return workspace.record(QStringLiteral("x")); }, &context, take);
        QTRY_COMPARE(kind, core::ErrorKind::Unavailable); // nothing is open
        QVERIFY(fixture.createWorkspace());
        fixture.session.read([](core::Workspace &workspace) { return workspace.record(QStringLiteral("x")); }, &context, take);
        QTRY_COMPARE(kind, core::ErrorKind::NotFound);
        // A transaction that fails keeps nothing.
        bool hasAnswer = false;
        fixture.session.write(
            QStringLiteral("model.added"),
            [](core::WriteTransaction &transaction) -> core::Result<core::Record> {
                const core::Result<core::Record> first = putNamed(transaction, QStringLiteral("gone"));
                Q_UNUSED(first)
                return core::Error(core::ErrorKind::Invalid, QStringLiteral("No."));
            },
            &context, [&](const core::Result<core::Record> &record) {
                hasAnswer = true;
                kind = record ? core::ErrorKind::Internal : record.error().kind;
            });
        QTRY_VERIFY(hasAnswer);
        QCOMPARE(kind, core::ErrorKind::Invalid);
        qsizetype count = -1;
        fixture.session.read([](core::Workspace &workspace) { return workspace.records({}); }, &context, [&count](const core::Result<QList<core::Record>> &records) { count = records ? records->size() : -2; });
        QTRY_COMPARE(count, 0);
    }
    void forgetsDeadContexts()
    {
        tests::UiFixture fixture;
        QVERIFY(fixture.createWorkspace());
        bool isCalled = false;
        auto context = std::make_unique<QObject>();
        fixture.session.read([](core::Workspace &workspace) { return workspace.records({}); }, context.get(), [&isCalled](const core::Result<QList<core::Record>> &) { isCalled = true; });
        context.reset();
        QVERIFY(fixture.settle());
        QVERIFY(!isCalled);
    }
    void endsWhileItOpens()
    {
        tests::UiFixture fixture;
        QVERIFY(fixture.createWorkspace());
        core::WorkspaceOptions options;
        options.location = fixture.session.location();
        options.actor = {QStringLiteral("tester")};
        const QStringList before = QSqlDatabase::connectionNames();
        for (int i = 0; i < 5; ++i) {
            auto session = std::make_unique<ui::Session>(&core::Workspace::open, &core::Workspace::create, fixture.clock, fixture.ids);
            session->open(options);
            session.reset();
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size()); // nothing of the store is left open
        }
    }
    void opensClosesAndFails()
    {
        tests::UiFixture fixture;
        QSignalSpy opened(&fixture.session, &ui::Session::opened);
        QSignalSpy closed(&fixture.session, &ui::Session::closed);
        QSignalSpy failed(&fixture.session, &ui::Session::openFailed);
        QVERIFY(fixture.createWorkspace());
        const QString location = fixture.session.location();
        fixture.session.close();
        QCOMPARE(closed.count(), 1);
        QVERIFY(!fixture.session.isOpen());
        core::WorkspaceOptions options;
        options.location = location;
        options.actor = {QStringLiteral("tester")};
        options.readOnly = true;
        fixture.session.open(options);
        QVERIFY(fixture.session.isOpening());
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 2, 10'000);
        QVERIFY(fixture.session.isReadOnly());
        options.location = fixture.path(QStringLiteral("nothing/here.hallmarker"));
        fixture.session.open(options);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 10'000);
        QVERIFY(!fixture.session.isOpen());
        // Opening twice in a row: only the last one counts.
        options.location = location;
        fixture.session.open(options);
        fixture.session.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session.isOpen(), 10'000);
        QCOMPARE(opened.count(), 3);
    }
};

HALLMARKER_TEST(TestSession)
#include "TestSession.moc"
