#include "tests/app/cli/ProgramRun.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::tests;

namespace {

struct ManualBlock {
    QString language;
    QStringList lines;
    int line = 0;
};

QList<ManualBlock> blocksOf(const QString &text)
{
    QList<ManualBlock> blocks;
    bool isInside = false;
    int number = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        ++number;
        if (line.startsWith(QLatin1String("```"))) {
            if (!isInside)
                blocks.append({line.mid(3).trimmed(), {}, number});
            isInside = !isInside;
        } else if (isInside) {
            blocks.last().lines += line;
        }
    }
    return blocks;
}

/// The example is made once by its command and copied for the pages after the first.
ProgramRun::Outcome makeExample(ProgramRun &run, const QString &line, const QString &kept)
{
    if (QDir(kept).exists(QStringLiteral("example")))
        return run.line(QStringLiteral("cp -r '%1/example' .").arg(kept));
    ProgramRun::Outcome outcome = run.line(line);
    if (outcome.exitCode == 0)
        run.line(QStringLiteral("cp -r example '%1/'").arg(kept));
    return outcome;
}

} // namespace

/// Does what the manual says: every page is followed from its first command to its last in a fresh folder. A command ends
/// with 0, or with what a comment behind it says; a YAML block that begins with a file's name becomes that file.
class TestManual : public QObject {
    Q_OBJECT
    QTemporaryDir m_kept;

private Q_SLOTS:
    void pageCanBeFollowed_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(HALLMARKER_SOURCE_DIR "/docs/manual"));
        const QStringList names = folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
        QVERIFY(names.size() > 8);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void pageCanBeFollowed()
    {
        QFETCH(QString, path);
        if (!ProgramRun::hasWorker())
            QSKIP("hallmarker-worker is not built");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QTemporaryDir folder;
        ProgramRun run(folder.path());
        static const QRegularExpression exitComment(QStringLiteral("#\\s*exit code (\\d)\\s*$"));
        for (const ManualBlock &block : blocksOf(QString::fromUtf8(file.readAll()))) {
            if (block.language == QLatin1String("yaml") && block.lines.value(0).startsWith(QLatin1String("# "))) {
                QFile written(run.folder() + QLatin1Char('/') + block.lines.first().mid(2).trimmed());
                QVERIFY(written.open(QIODevice::WriteOnly));
                written.write((block.lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
            }
            if (block.language != QLatin1String("sh"))
                continue;
            for (const QString &line : block.lines) {
                const QRegularExpressionMatch expected = exitComment.match(line);
                const int exitCode = expected.hasMatch() ? expected.captured(1).toInt() : 0;
                const ProgramRun::Outcome outcome = line == QLatin1String("hallmarker-cli example create example") ? makeExample(run, line, m_kept.path()) : run.line(line);
                QVERIFY2(outcome.exitCode == exitCode, qPrintable(QStringLiteral("%1:%2: \"%3\" ended with %4 instead of %5\n%6%7").arg(path).arg(block.line).arg(line).arg(outcome.exitCode).arg(exitCode)
                                                                      .arg(QString::fromUtf8(outcome.out), QString::fromUtf8(outcome.status))));
            }
        }
    }
    void linksLeadSomewhere()
    {
        const QDir folder(QStringLiteral(HALLMARKER_SOURCE_DIR "/docs/manual"));
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)#:]+)\\)"));
        int seen = 0;
        for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto it = link.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext(); ++seen) {
                const QString target = it.next().captured(1);
                QVERIFY2(QFile::exists(folder.filePath(target)), qPrintable(name + QStringLiteral(" links to ") + target));
            }
        }
        QVERIFY(seen > 10);
    }
};

HALLMARKER_TEST(TestManual)
#include "TestManual.moc"
