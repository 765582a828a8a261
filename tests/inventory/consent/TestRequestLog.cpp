#include "inventory/consent/RequestLogWatcher.h"
#include "tests/inventory/consent/ConsentDesk.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

namespace requestlog {

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

const QByteArray good = R"({"id":"q1","who":"ana","purpose":"model-training","fields":["adult.age"],"at":"2026-03-01T10:00:00Z"})"
                        "\n";
const QByteArray denied = R"({"id":"q2","who":"ana","purpose":"marketing","fields":["adult.age"],"at":"2026-03-01T10:00:01Z"})"
                          "\n";

} // namespace requestlog

using namespace requestlog;

class TestRequestLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatWasAppendedAndNoHalfLine()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jsonl"));
        append(path, good + denied.left(30));
        RequestLogReader reader(path);
        const auto first = reader.read(0, 0);
        VERIFY_RESULT(first);
        QCOMPARE(first->requests.size(), 1);
        QCOMPARE(first->requests.first().source, QStringLiteral("a.jsonl:1"));
        append(path, denied.mid(30) + "rubbish\n[1]\n" + R"({"who":"ana","purpose":"x","fields":"a.b c.d"})" + "\n");
        const auto second = reader.read(first->offset, first->line);
        VERIFY_RESULT(second);
        QCOMPARE(second->requests.size(), 2);
        QCOMPARE(second->requests.at(1).fields.size(), 2);
        QCOMPARE(second->badLines.size(), 2);
        QCOMPARE(second->badLines.first().line, 3);
        QFile::remove(path);
        append(path, denied);
        QCOMPARE(reader.read(second->offset, second->line)->requests.size(), 1); // begun anew
    }
    void readsCsv()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        append(path, "id,who,purpose,fields,subject,place\nq1,ana,\"a, b\",adult.age;adult.income,s,DE\nq2,ana\n");
        const auto piece = RequestLogReader(path).read(0, 0);
        VERIFY_RESULT(piece);
        QCOMPARE(piece->requests.size(), 1);
        QCOMPARE(piece->requests.first().purpose, QStringLiteral("a, b"));
        QCOMPARE(piece->requests.first().fields.size(), 2);
        QCOMPARE(piece->requests.first().person, QStringLiteral("s"));
        QVERIFY(piece->requests.first().subject.isEmpty()); // the desk knows the secret, the reader does not
        QCOMPARE(piece->badLines.size(), 1);
        append(path, "q3,ana,x,adult.age,,\n");
        QCOMPARE(RequestLogReader(path).read(piece->offset, piece->line)->requests.size(), 1); // a new reader finds the header
    }
    void watchesAFolder()
    {
        ConsentDesk on;
        QVERIFY(on.isReady);
        QTemporaryDir folder;
        RequestLogWatcher watcher(on.inventory.workspace(), on.desk, folder.path());
        QSignalSpy judged(&watcher, &RequestLogWatcher::judged);
        VERIFY_RESULT(watcher.start());
        append(folder.filePath(QStringLiteral("b.jsonl")), good + denied);
        QTRY_COMPARE(judged.size(), 1);
        QCOMPARE(on.heard.alerts.size(), 1);
        append(folder.filePath(QStringLiteral("b.jsonl")), denied);
        QTRY_COMPARE(on.heard.alerts.size(), 2);
        append(folder.filePath(QStringLiteral("notes.txt")), denied);
        watcher.look();
        QCOMPARE(on.heard.alerts.size(), 2);
    }
    void goesOnWhereItStopped()
    {
        ConsentDesk on;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b.jsonl"));
        append(path, good);
        {
            RequestLogWatcher watcher(on.inventory.workspace(), on.desk, path);
            VERIFY_RESULT(watcher.start());
        }
        append(path, denied);
        RequestLogWatcher watcher(on.inventory.workspace(), on.desk, path);
        VERIFY_RESULT(watcher.start());
        QCOMPARE(AccessRequestRepository(on.inventory.workspace()).list()->size(), 2);
    }
    void judgesNothingTwiceAfterACrash()
    {
        ConsentDesk on;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b.jsonl"));
        append(path, good + denied);
        const auto piece = RequestLogReader(path).read(0, 0);
        VERIFY_RESULT(on.desk.take({piece->requests.first()})); // stored, but how far it came was not
        RequestLogWatcher watcher(on.inventory.workspace(), on.desk, path);
        VERIFY_RESULT(watcher.start());
        QCOMPARE(AccessRequestRepository(on.inventory.workspace()).list()->size(), 2);
    }
    void aMissingPathIsAnError()
    {
        ConsentDesk on;
        RequestLogWatcher watcher(on.inventory.workspace(), on.desk, QStringLiteral("/nowhere/at/all"));
        QVERIFY(!watcher.start());
    }
};

HALLMARKER_TEST(TestRequestLog)
#include "TestRequestLog.moc"
