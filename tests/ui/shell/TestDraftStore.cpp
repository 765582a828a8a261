#include "tests/support/TestRegistry.h"
#include "ui/shell/DraftStore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker;

class TestDraftStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void survivesACrash()
    {
        const QTemporaryDir folder;
        core::FixedClock clock(5000);
        {
            ui::DraftStore store(folder.path(), clock);
            store.keep(draft(QStringLiteral("new"), QStringLiteral("first")));
            store.keep(draft(QStringLiteral("new"), QStringLiteral("second"))); // only the last state counts
            QTRY_VERIFY(!QDir(folder.path()).isEmpty());                         // written without being told
        }
        ui::DraftStore after(folder.path(), clock);
        const QList<ui::Draft> drafts = after.pending(QStringLiteral("w"));
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().content.value(QLatin1String("name")).toString(), QStringLiteral("second"));
        QCOMPARE(drafts.first().savedMs, qint64(5000));
        QCOMPARE(drafts.first().title, QStringLiteral("New model"));
        QVERIFY(after.pending(QStringLiteral("another workspace")).isEmpty());
        const QString file = QDir(folder.path()).entryInfoList(QDir::Files).first().absoluteFilePath();
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        after.discard(QStringLiteral("w"), QStringLiteral("models"), QStringLiteral("new"));
        QVERIFY(after.pending(QStringLiteral("w")).isEmpty());
    }
    void discardsWhatWaits()
    {
        const QTemporaryDir folder;
        core::FixedClock clock(5000);
        ui::DraftStore store(folder.path(), clock);
        store.keep(draft(QStringLiteral("new"), QStringLiteral("x")));
        store.discard(QStringLiteral("w"), QStringLiteral("models"), QStringLiteral("new"));
        store.flush();
        QVERIFY(QDir(folder.path()).isEmpty());
    }
    void ordersByTime()
    {
        const QTemporaryDir folder;
        core::FixedClock clock(5000);
        ui::DraftStore store(folder.path(), clock);
        for (const QString &form : {QStringLiteral("z"), QStringLiteral("a"), QStringLiteral("m")}) {
            clock.advanceMs(10);
            store.keep(draft(form, form));
        }
        const QList<ui::Draft> drafts = store.pending(QStringLiteral("w"));
        QCOMPARE(drafts.size(), 3);
        QCOMPARE(drafts.first().formId, QStringLiteral("z"));
        QCOMPARE(drafts.last().formId, QStringLiteral("m"));
    }
    void bearsBrokenFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"v\":1,\"workspace\":\"w\",\"cont");
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("other version") << QByteArray(R"({"v":2,"workspace":"w","saved":"2026-01-01T00:00:00.000Z","content":{}})");
        QTest::newRow("no time") << QByteArray(R"({"v":1,"workspace":"w","saved":"yesterday","content":{}})");
        QTest::newRow("content is text") << QByteArray(R"({"v":1,"workspace":"w","saved":"2026-01-01T00:00:00.000Z","content":"x"})");
    }
    void bearsBrokenFiles()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        core::FixedClock clock(5000);
        QFile file(folder.filePath(QStringLiteral("broken.draft")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        ui::DraftStore store(folder.path(), clock);
        store.keep(draft(QStringLiteral("new"), QStringLiteral("good")));
        QCOMPARE(store.pending(QStringLiteral("w")).size(), 1);
        QCOMPARE(store.unreadable(), QStringList{QStringLiteral("broken.draft")});
        QVERIFY(file.exists()); // left alone
    }

private:
    static ui::Draft draft(const QString &form, const QString &name)
    {
        return {QStringLiteral("w"), QStringLiteral("models"), form, QStringLiteral("New model"), 0, {{QStringLiteral("name"), name}}};
    }
};

HALLMARKER_TEST(TestDraftStore)
#include "TestDraftStore.moc"
