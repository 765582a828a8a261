#include "core/jobs/ConsoleProgress.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <csignal>
#include <memory>

using namespace hallmarker::core;

namespace {

struct CloseFile {
    void operator()(std::FILE *file) const { std::fclose(file); }
};

QByteArray written(ConsoleProgress::Mode mode)
{
    const std::unique_ptr<std::FILE, CloseFile> file(std::tmpfile());
    {
        ConsoleProgress progress(file.get(), mode);
        progress.report(QStringLiteral("Reading"), 0, 0);
        for (int i = 0; i <= 100; ++i)
            progress.report(QStringLiteral("Rows\033[2J"), i, 100);
    }
    std::rewind(file.get());
    QByteArray bytes(10'000, '\0');
    bytes.resize(qsizetype(std::fread(bytes.data(), 1, size_t(bytes.size()), file.get())));
    return bytes;
}

} // namespace

class TestConsoleProgress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isSilentWithoutATerminal()
    {
        QCOMPARE(written(ConsoleProgress::Mode::Automatic), QByteArray());
        QCOMPARE(written(ConsoleProgress::Mode::Never), QByteArray());
    }
    void writesALineForEachTenthWhenAsked()
    {
        const QByteArrayList lines = written(ConsoleProgress::Mode::Always).split('\n');
        QCOMPARE(lines.size(), 1 + 11 + 1);
        QCOMPARE(lines.first(), QByteArray("Reading"));
        QCOMPARE(lines.at(1), QByteArray("Rows [2J (0 %)")); // a text cannot steer the terminal
        QCOMPARE(lines.at(11), QByteArray("Rows [2J (100 %)"));
    }
    void asksTheFlag()
    {
        std::atomic<bool> flag{false};
        const ConsoleProgress progress(stderr, ConsoleProgress::Mode::Never, &flag);
        QVERIFY(!progress.isCancelled());
        flag = true;
        QVERIFY(progress.isCancelled());
        QVERIFY(!ConsoleProgress(stderr, ConsoleProgress::Mode::Never).isCancelled());
    }
    void anInterruptSetsTheFlag()
    {
        const std::atomic<bool> &flag = ConsoleProgress::cancelOnInterrupt();
        QVERIFY(!flag);
        std::raise(SIGINT);
        QVERIFY(flag);
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
    }
};

HALLMARKER_TEST(TestConsoleProgress)
#include "TestConsoleProgress.moc"
