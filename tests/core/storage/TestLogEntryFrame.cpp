#include "core/clock/Clock.h"
#include "core/json/CanonicalJson.h"
#include "core/storage/BoundRows.h"
#include "core/storage/LogEntryFrame.h"
#include "tests/support/TestRegistry.h"

#include <QJsonObject>
#include <QTest>

using namespace hallmarker::core;

/// An entry put together from pieces has the very bytes of the whole object in canonical form.
class TestLogEntryFrame : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isCanonical_data()
    {
        QTest::addColumn<QString>("actor");
        QTest::addColumn<QString>("session");
        QTest::addColumn<QString>("action");
        QTest::newRow("plain") << QStringLiteral("ana") << QString() << QStringLiteral("record.put");
        QTest::newRow("with a session") << QStringLiteral("ana") << QStringLiteral("ana_login") << QStringLiteral("record.put");
        QTest::newRow("escapes") << QStringLiteral("a\"b\\c\n\u0001") << QStringLiteral("s\"") << QStringLiteral("x\ty");
        QTest::newRow("not ASCII") << QStringLiteral("J\u00fcrgen \U0001F600") << QStringLiteral("\u00e9") << QStringLiteral("\u20ac");
        QTest::newRow("empty") << QString() << QString() << QString();
    }
    void isCanonical()
    {
        QFETCH(QString, actor);
        QFETCH(QString, session);
        QFETCH(QString, action);
        constexpr qint64 atMs = 1'790'000'000'123;
        const LogEntryFrame frame(atMs, actor, session);
        const QJsonObject payload{{QStringLiteral("z"), 1.5}, {QStringLiteral("a"), QJsonObject{{QStringLiteral("deep"), QJsonValue::Null}}}};
        const QJsonObject beside{{QStringLiteral("id"), QStringLiteral("r-1")}};
        QJsonObject whole{{QStringLiteral("action"), action}, {QStringLiteral("actor"), actor}, {QStringLiteral("at"), instantText(atMs)}, {QStringLiteral("v"), BoundRows::sinceEntryVersion}};
        if (!session.isEmpty())
            whole.insert(QStringLiteral("session"), session);

        whole.insert(QStringLiteral("payload"), payload);
        const LogEntryFrame::Part payloadPart{"payload", CanonicalJson::of(payload)};
        QCOMPARE(frame.entry(action, payloadPart), CanonicalJson::of(whole));

        whole.insert(QStringLiteral("beside"), beside);
        const LogEntryFrame::Part besidePart{"beside", CanonicalJson::of(beside)};
        QCOMPARE(frame.entry(action, besidePart, payloadPart), CanonicalJson::of(whole));
    }
};
HALLMARKER_TEST(TestLogEntryFrame)
#include "TestLogEntryFrame.moc"
