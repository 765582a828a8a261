#include "lineage/intake/SourceReading.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace hallmarker;
using namespace hallmarker::lineage;

namespace {

/// Takes what it is told.
class CannedImporter : public LineageImporter {
public:
    explicit CannedImporter(core::Result<ImportReport> result) : m_result(std::move(result)) {}
    QString format() const override { return QStringLiteral("canned"); }
    int likeness(const QString &) const override { return 0; }
    core::Result<ImportReport> read(const QString &, const ImportOptions &, LineageFacts &, core::Progress &) const override { return m_result; }

private:
    core::Result<ImportReport> m_result;
};

} // namespace

class TestSourceReading : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const std::string &name) const
    {
        const std::filesystem::path path = m_folder.path().toStdString() + '/' + name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path) << "{}";
    }

private Q_SLOTS:
    void initTestCase()
    {
        write("good.json");
        write("gr\xc3\xb6\xc3\x9f" "e.json");
        write("b\xfc" "cher.json");
        write("sub/\xff.json");
        write("caf\xe9/one.json");
        write("caf\xe9/two.json");
    }
    void namesThatAreNotUtf8AreNamed()
    {
        QStringList files;
        const QList<ImportNote> notes = unreadableNames(m_folder.path());
        for (const ImportNote &note : notes) {
            files += note.file;
            QCOMPARE(note.code, QStringLiteral("name-not-utf8"));
            QCOMPARE(note.kind, ImportNote::Kind::Warning);
        }
        QCOMPARE(files, QStringList({QStringLiteral("b\\xfccher.json"), QStringLiteral("caf\\xe9"), QStringLiteral("sub/\\xff.json")}));
        QCOMPARE(unreadableNames(m_folder.path() + QLatin1Char('/')).size(), 3);
        QVERIFY(unreadableNames(m_folder.filePath(QStringLiteral("good.json"))).isEmpty());
        QVERIFY(unreadableNames(m_folder.filePath(QStringLiteral("absent"))).isEmpty());
    }
    void theReportSaysSo()
    {
        LineageFacts facts;
        core::Progress &progress = core::Progress::none();
        ImportReport report;
        report.accepted = 2;
        const auto read = readSource(CannedImporter(report), m_folder.path(), {}, facts, progress);
        VERIFY_RESULT(read);
        QCOMPARE(read->accepted, 2);
        QCOMPARE(read->notes.size(), 3);
    }
    void soDoesAFailure()
    {
        LineageFacts facts;
        core::Progress &progress = core::Progress::none();
        const CannedImporter failing(core::Error(core::ErrorKind::NotFound, QStringLiteral("Nothing there.")));
        const auto read = readSource(failing, m_folder.path(), {}, facts, progress);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, core::ErrorKind::NotFound);
        QVERIFY2(read.error().message.contains(QStringLiteral("b\\xfccher.json")), qPrintable(read.error().message));
    }
};

HALLMARKER_TEST(TestSourceReading)
#include "TestSourceReading.moc"
