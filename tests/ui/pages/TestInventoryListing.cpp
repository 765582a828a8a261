#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/PageBench.h"
#include "ui/inventory/InventoryListing.h"
#include "ui/inventory/RecordRemoval.h"
#include "ui/shell/Session.h"

#include <QTest>

using namespace hallmarker;

/// What is read of changed records only must be what reading everything finds.
class TestInventoryListing : public QObject {
    Q_OBJECT

    static QMap<QString, ui::TableRow> byId(const ui::InventoryListing &listing)
    {
        QMap<QString, ui::TableRow> rows;
        for (const ui::TableRow &row : listing.rows)
            rows.insert(row.id, row);
        return rows;
    }
    static core::Result<core::Record> put(core::Workspace &workspace, const QString &kind, const QString &name, const core::Record &present = {})
    {
        core::Record stored;
        HALLMARKER_TRY(workspace.write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
            core::RecordDraft draft{present.id, kind, name, present.body, present.basis != present.digest ? std::optional(present.basis) : std::nullopt, {}};
            HALLMARKER_ASSIGN(stored, transaction.put(draft, present.revision));
            return {};
        }));
        return stored;
    }

private Q_SLOTS:
    void changesComeToTheSameAsAllAnew()
    {
        tests::PageBench bench;
        core::Workspace &workspace = *bench.fixture.session.workspace();
        const QString version = bench.importPeople();
        QVERIFY(!version.isEmpty());
        const auto renamed = put(workspace, QStringLiteral("system"), QStringLiteral("Before"));
        const auto removed = put(workspace, QStringLiteral("system"), QStringLiteral("Goes"));
        VERIFY_RESULT(renamed);
        VERIFY_RESULT(removed);
        const auto before = ui::InventoryListing::read(workspace);
        VERIFY_RESULT(before);
        QCOMPARE(before->rows.size(), 4);
        VERIFY_RESULT(put(workspace, QStringLiteral("system"), QStringLiteral("After"), *renamed));
        const auto added = put(workspace, QStringLiteral("party"), QStringLiteral("A team"));
        VERIFY_RESULT(added);
        const ui::RecordRemoval removal = ui::RecordRemoval::of(*before, {removed->id, QStringLiteral("system_unknown")});
        VERIFY_RESULT(workspace.write(QStringLiteral("test"), [&removal](core::WriteTransaction &transaction) -> core::Result<void> {
            HALLMARKER_ASSIGN(const QList<core::Record> gone, removal(transaction));
            return gone.size() == 1 ? core::Result<void>() : core::Error(core::ErrorKind::Internal, QStringLiteral("one was to go"));
        }));
        const auto changed = before->changed(workspace, {renamed->id, removed->id, added->id, added->id});
        const auto anew = ui::InventoryListing::read(workspace);
        VERIFY_RESULT(changed);
        VERIFY_RESULT(anew);
        QCOMPARE(changed->rows.size(), 4);
        QVERIFY(byId(*changed) == byId(*anew));
        QCOMPARE(changed->nameOf(renamed->id), QStringLiteral("After"));
        QVERIFY(changed->find(removed->id) == nullptr);
        for (qsizetype place = 0; place < changed->entries.size(); ++place)
            QCOMPARE(changed->find(changed->rows.at(place).id), &changed->entries.at(place));
        QVERIFY(byId(*before) != byId(*anew)); // the old one is as it was
    }
    void removalRefusesWhatWasChangedSince()
    {
        tests::PageBench bench;
        core::Workspace &workspace = *bench.fixture.session.workspace();
        const auto one = put(workspace, QStringLiteral("system"), QStringLiteral("One"));
        const auto other = put(workspace, QStringLiteral("system"), QStringLiteral("Other"));
        VERIFY_RESULT(one);
        VERIFY_RESULT(other);
        const auto seen = ui::InventoryListing::read(workspace);
        VERIFY_RESULT(seen);
        VERIFY_RESULT(put(workspace, QStringLiteral("system"), QStringLiteral("Other, newer"), *other));
        const ui::RecordRemoval removal = ui::RecordRemoval::of(*seen, {one->id, other->id});
        const auto done = workspace.write(QStringLiteral("test"), [&removal](core::WriteTransaction &transaction) -> core::Result<void> {
            HALLMARKER_TRY(removal(transaction));
            return {};
        });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, core::ErrorKind::Conflict);
        const auto after = ui::InventoryListing::read(workspace);
        VERIFY_RESULT(after);
        QCOMPARE(after->rows.size(), 2); // all or none
    }
};

HALLMARKER_TEST(TestInventoryListing)
#include "TestInventoryListing.moc"
