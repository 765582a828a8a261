#include "tests/architecture/SourceTree.h"
#include "tests/support/TestRegistry.h"

#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace hallmarker::tests;

namespace {

// The arrows of the house: a folder may include itself and what stands here. Nothing else.
const QMap<QString, QStringList> allowedArrows = {
    {QStringLiteral("core"), {}},
    {QStringLiteral("inventory"), {QStringLiteral("core")}},
    {QStringLiteral("lineage"), {QStringLiteral("core")}},
    {QStringLiteral("dpia"), {QStringLiteral("core")}},
    {QStringLiteral("threats"), {QStringLiteral("core")}},
    {QStringLiteral("checks"), {QStringLiteral("core")}},
    {QStringLiteral("ui"), {QStringLiteral("core"), QStringLiteral("inventory"), QStringLiteral("lineage"), QStringLiteral("dpia"), QStringLiteral("threats"), QStringLiteral("checks")}},
    {QStringLiteral("app"), {QStringLiteral("core"), QStringLiteral("inventory"), QStringLiteral("lineage"), QStringLiteral("dpia"), QStringLiteral("threats"), QStringLiteral("checks"), QStringLiteral("ui")}},
};

struct Fence {
    const char *pattern;      ///< of an include
    QStringList rooms;        ///< path prefixes that may have it
    const char *why;
};

const QList<Fence> fences = {
    {R"(^<(torch|ATen|c10)/)", {QStringLiteral("checks/torch/"), QStringLiteral("app/worker/")}, "only hallmarker-worker links libtorch"},
    {"^[\"<]checks/torch/", {QStringLiteral("checks/torch/"), QStringLiteral("app/worker/")}, "checks/torch is the worker's own room"},
    {R"(^<(graphviz/)?(gvc|cgraph)\.h>)", {QStringLiteral("app/layout/")}, "only hallmarker-layout links Graphviz"},
    {R"(^<(QtWidgets|QtCharts|QWidget|QApplication|QDialog|QMainWindow|QChart|QLabel|QPushButton|QTableView)\b)", {QStringLiteral("ui/"), QStringLiteral("app/gui/")}, "widgets live in ui/"},
    {R"(^<(QPainter|QPdfWriter|QTextDocument|QTextLayout|QImage|QFont|QGuiApplication)\b)", {QStringLiteral("ui/"), QStringLiteral("app/gui/"), QStringLiteral("core/report/print/"), QStringLiteral("app/cli/")}, "below ui/ only core/report/print draws"},
    {R"(^<QSqlQuery>)", {QStringLiteral("core/storage/"), QStringLiteral("core/table/"), QStringLiteral("app/")}, "SQL stays in the storage room"},
};

struct Include {
    QString target; ///< with its quotes or angle brackets
    int line;
};

QList<Include> includesOf(const QString &path)
{
    static const QRegularExpression directive(QStringLiteral("^\\s*#\\s*include\\s*([\"<][^\">]+[\">])"));
    QList<Include> found;
    const QStringList lines = QString::fromUtf8(sourceText(path)).split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i) {
        const auto match = directive.match(lines.at(i));
        if (match.hasMatch())
            found.append({match.captured(1), i + 1});
    }
    return found;
}

QString roomOf(const QString &path)
{
    return path.section(QLatin1Char('/'), 0, 0);
}

} // namespace

class TestLayering : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsSources()
    {
        QVERIFY2(sourceFiles(sourceRooms()).size() > 20, "the source folder was not found, so nothing would be checked");
    }
    void keepsToTheArrows()
    {
        QStringList broken;
        for (const QString &path : sourceFiles(sourceRooms())) {
            const QString from = roomOf(path);
            QVERIFY2(allowedArrows.contains(from), qPrintable(path));
            for (const Include &include : includesOf(path)) {
                if (!include.target.startsWith(QLatin1Char('"')))
                    continue;
                const QString to = roomOf(include.target.mid(1));
                if (allowedArrows.contains(to) && to != from && !allowedArrows.value(from).contains(to))
                    broken += QStringLiteral("%1:%2 includes %3").arg(path).arg(include.line).arg(include.target);
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
    }
    void includesFromTheRoot()
    {
        QStringList broken;
        for (const QString &path : sourceFiles(sourceRooms())) {
            for (const Include &include : includesOf(path)) {
                const bool isMoc = include.target.endsWith(QLatin1String(".moc\""));
                if (include.target.startsWith(QLatin1Char('"')) && !isMoc && !allowedArrows.contains(roomOf(include.target.mid(1))) && !include.target.startsWith(QLatin1String("\"translations/")))
                    broken += QStringLiteral("%1:%2 includes %3; write the path from the root").arg(path).arg(include.line).arg(include.target);
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
    }
    void keepsHeavyLibrariesFenced()
    {
        QStringList broken;
        for (const Fence &fence : fences) {
            const QRegularExpression pattern(QString::fromLatin1(fence.pattern));
            QVERIFY(pattern.isValid());
            for (const QString &path : sourceFiles(sourceRooms())) {
                const bool isAllowed = std::any_of(fence.rooms.begin(), fence.rooms.end(), [&](const QString &room) { return path.startsWith(room); });
                if (isAllowed)
                    continue;
                for (const Include &include : includesOf(path)) {
                    if (pattern.match(include.target).hasMatch())
                        broken += QStringLiteral("%1:%2 includes %3: %4").arg(path).arg(include.line).arg(include.target, QString::fromLatin1(fence.why));
                }
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
    }
    void programsLinkOnlyWhatTheyMay_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("forbidden");
        QTest::newRow("window") << QStringLiteral("hallmarker") << QStringList{QStringLiteral("libtorch"), QStringLiteral("libc10"), QStringLiteral("libgvc"), QStringLiteral("libcgraph")};
        QTest::newRow("cli") << QStringLiteral("hallmarker-cli") << QStringList{QStringLiteral("libtorch"), QStringLiteral("libc10"), QStringLiteral("Qt6Widgets"), QStringLiteral("Qt6Charts"), QStringLiteral("libgvc"), QStringLiteral("libcgraph")};
        QTest::newRow("layout") << QStringLiteral("hallmarker-layout") << QStringList{QStringLiteral("libtorch"), QStringLiteral("libc10"), QStringLiteral("libQt6")};
        QTest::newRow("worker") << QStringLiteral("hallmarker-worker") << QStringList{QStringLiteral("libgvc"), QStringLiteral("Qt6Widgets"), QStringLiteral("Qt6Sql")};
    }
    void programsLinkOnlyWhatTheyMay()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, forbidden);
        const QString path = QStringLiteral(HALLMARKER_BINARY_DIR "/bin/") + program;
        if (!QFileInfo::exists(path))
            QSKIP("not built in this preset");
        QProcess readelf;
        readelf.start(QStringLiteral("readelf"), {QStringLiteral("-d"), path});
        QVERIFY(readelf.waitForFinished());
        const QString needed = QString::fromUtf8(readelf.readAllStandardOutput());
        QVERIFY2(needed.contains(QLatin1String("NEEDED")), "readelf told nothing");
        for (const QString &library : forbidden)
            QVERIFY2(!needed.contains(library), qPrintable(program + QStringLiteral(" links ") + library));
    }
};

HALLMARKER_TEST(TestLayering)
#include "TestLayering.moc"
