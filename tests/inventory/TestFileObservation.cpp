#include "core/digest/Hasher.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/datasets/TableRegistration.h"
#include "inventory/files/ArtifactPath.h"
#include "inventory/files/FileArtifactLocator.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace hallmarker::core;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

class TestFileObservation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changeMissingAndBack()
    {
        InventoryCase inventory;
        const auto data = inventory.dataset();
        VERIFY_RESULT(data);
        const auto finding = inventory.finding(QStringLiteral("privacy.identifiability"), {data->version.head.id.text()});
        VERIFY_RESULT(finding);
        FileArtifactLocator locator(inventory.workspace());
        const auto record = [&] { return *inventory.workspace().record(data->version.head.id.text()); };
        const auto isStale = [&] { return !inventory.workspace().staleness(finding->id)->isEmpty(); };
        const Digest registered = data->version.digest;

        // Looking at an unchanged file writes nothing.
        auto seen = locator.observe(record());
        VERIFY_RESULT(seen);
        QCOMPARE(seen->revision, 1);
        QVERIFY(!isStale());

        inventory.file(QStringLiteral("adult.csv"), InventoryCase::csv() + "1,Male,low\n");
        seen = locator.observe(record());
        VERIFY_RESULT(seen);
        QVERIFY(seen->basis != registered);
        QCOMPARE(Digest::fromText(seen->body.value(QStringLiteral("digest")).toString()), registered);
        QVERIFY(isStale());

        const auto files = locator.filesOf(record());
        VERIFY_RESULT(files);
        QVERIFY(QFile::remove(files->value(QStringLiteral("data"))));
        QVERIFY(!locator.filesOf(record()));
        const auto summary = locator.observeAll();
        VERIFY_RESULT(summary);
        QCOMPARE(summary->missing, QStringList{data->version.head.id.text()});
        QCOMPARE(record().basis, digestOfMissing(registered, {QStringLiteral("data")}));
        QVERIFY(isStale());

        inventory.file(QStringLiteral("adult.csv"), InventoryCase::csv());
        seen = locator.observe(record());
        VERIFY_RESULT(seen);
        QCOMPARE(seen->basis, registered);
        QVERIFY(!isStale());
        QVERIFY(locator.observeAll()->differing.isEmpty());
    }
    void sameSizeAndTimeIsStillSeen()
    {
        InventoryCase inventory;
        const QString path = inventory.file(QStringLiteral("f"), "aaaa");
        FileHashes hashes;
        const auto first = hashes.hash(path);
        VERIFY_RESULT(first);
        struct stat before {};
        QCOMPARE(stat(QFile::encodeName(path).constData(), &before), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("bbbb");
        file.close();
        const timespec times[2] = {before.st_atim, before.st_mtim};
        QCOMPARE(utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
        const auto second = hashes.hash(path);
        VERIFY_RESULT(second);
        QCOMPARE((*second)->digest, Hasher::of("bbbb"));
        QCOMPARE(hashes.filesRead(), 2);
    }
    void oldFilesAreReadOnce()
    {
        FileHashes hashes;
        const QString path = QCoreApplication::applicationFilePath(); // older than two seconds
        VERIFY_RESULT(hashes.hash(path));
        VERIFY_RESULT(hashes.hash(path));
        if (QFileInfo(path).lastModified().secsTo(QDateTime::currentDateTime()) < 5)
            QSKIP("the test was built this moment");
        QCOMPARE(hashes.filesRead(), 1);
        QVERIFY(!(*hashes.hash(QStringLiteral("/no/such/file"))).has_value());
    }
    void relocatesOnlyTheSameContent()
    {
        InventoryCase inventory;
        const auto data = inventory.dataset();
        VERIFY_RESULT(data);
        FileArtifactLocator locator(inventory.workspace());
        const auto record = inventory.workspace().record(data->version.head.id.text());
        const auto wrong = locator.relocate(*record, QStringLiteral("data"), inventory.file(QStringLiteral("other.csv"), "a,b\n1,2\n"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Integrity);
        const auto moved = locator.relocate(*record, QStringLiteral("data"), inventory.file(QStringLiteral("moved.csv"), InventoryCase::csv()));
        VERIFY_RESULT(moved);
        QCOMPARE(QFileInfo(locator.filesOf(*moved)->value(QStringLiteral("data"))).fileName(), QStringLiteral("moved.csv"));
        QVERIFY(!locator.relocate(*moved, QStringLiteral("labels"), QStringLiteral("x")));
    }
    void versionsCannotBeRewritten()
    {
        InventoryCase inventory;
        const auto data = inventory.dataset();
        VERIFY_RESULT(data);
        DatasetVersionRepository versions(inventory.workspace());
        DatasetVersion edited = data->version;
        edited.note = QStringLiteral("fine");
        const auto saved = versions.save(edited);
        VERIFY_RESULT(saved);
        edited = *saved;
        edited.digest = Hasher::of("other");
        QVERIFY(!versions.save(edited));
        edited = *saved;
        edited.files[0].digest = Hasher::of("other");
        QVERIFY(!versions.save(edited));
    }
    void tablesAreAskedOrLeftAsTheyWere()
    {
        InventoryCase inventory;
        TableRegistrationRequest request;
        request.datasetName = QStringLiteral("people");
        request.source = {QStringLiteral("odbc:NOWHERE"), QStringLiteral("clinic.people"), QStringLiteral("sql")};
        request.digest = Hasher::of("one");
        const auto table = registerTable(inventory.workspace(), request);
        VERIFY_RESULT(table);
        const QString id = table->version.head.id.text();
        const auto finding = inventory.finding(QStringLiteral("privacy.risk"), {id});
        VERIFY_RESULT(finding);
        const auto isStale = [&] { return !inventory.workspace().staleness(finding->id)->isEmpty(); };

        FileArtifactLocator locator(inventory.workspace());
        auto summary = locator.observeAll();
        VERIFY_RESULT(summary);
        QCOMPARE(summary->skipped, QStringList{id});
        QCOMPARE(summary->looked, 0);

        // A database that does not answer says nothing about its table.
        locator.setTableLook([](const TableSource &, Progress &) -> Result<Digest> { return Error(ErrorKind::Unavailable, QStringLiteral("away")); });
        summary = locator.observeAll();
        VERIFY_RESULT(summary);
        QCOMPARE(summary->unreached.size(), 1);
        QCOMPARE(summary->unreached.first().first, id);
        QVERIFY(!isStale());

        locator.setTableLook([](const TableSource &source, Progress &) -> Result<Digest> { return Hasher::of(source.table == QStringLiteral("clinic.people") ? "two" : "other"); });
        summary = locator.observeTables();
        VERIFY_RESULT(summary);
        QCOMPARE(summary->differing, QStringList{id});
        QVERIFY(isStale());

        // The look gets the progress of whoever asked, and a look that is stopped is no answer of the database.
        struct Stoppable : Progress {
            void report(const QString &, qint64, qint64) override {}
            bool isCancelled() const override { return isStopped; }
            bool isStopped = false;
        } stoppable;
        locator.setTableLook([&stoppable](const TableSource &, Progress &progress) -> Result<Digest> {
            stoppable.isStopped = true;
            return progress.isCancelled() ? Result<Digest>(Error(ErrorKind::Cancelled, QStringLiteral("stopped"))) : Result<Digest>(Hasher::of("one"));
        });
        const auto stopped = locator.observeAll(stoppable);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(isStale()); // nothing was written down
    }
    void pathsMoveWithTheWorkspace()
    {
        const ArtifactPath paths(QStringLiteral("/a/b/w.hallmarker"));
        QCOMPARE(paths.toStored(QStringLiteral("/a/b/data/x.csv")), QStringLiteral("data/x.csv"));
        QCOMPARE(paths.toStored(QStringLiteral("/a/c/x.csv")), QStringLiteral("/a/c/x.csv"));
        QCOMPARE(paths.toLocal(QStringLiteral("data/x.csv")), QStringLiteral("/a/b/data/x.csv"));
        QCOMPARE(paths.toLocal(QStringLiteral("/a/c/x.csv")), QStringLiteral("/a/c/x.csv"));
        QCOMPARE(ArtifactPath(QStringLiteral("postgresql://h/d")).toStored(QStringLiteral("/a/b/x")), QStringLiteral("/a/b/x"));
    }
};

HALLMARKER_TEST(TestFileObservation)
#include "TestFileObservation.moc"
