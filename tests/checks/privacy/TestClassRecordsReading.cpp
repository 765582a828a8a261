#include "checks/privacy/ClassRecords.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker;

class TestClassRecordsReading : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    core::CheckInput table(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("table.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
            qFatal("cannot write the table");
        return {QStringLiteral("data"), {}, {{QStringLiteral("data"), path}}};
    }

private Q_SLOTS:
    void theSmallestComeFirst()
    {
        const auto found = checks::ClassRecords::read(table("sex,zip,note\nf,1,a\nf,1,b\nm,2,c\nf,1,d\nm,3,e\nm,3,f\n"), {QStringLiteral("zip")}, {}, core::Progress::none());
        VERIFY_RESULT(found);
        QCOMPARE(found->classCount, 3);
        QVERIFY(!found->isCut);
        QCOMPARE(found->columns, (QStringList{QStringLiteral("sex"), QStringLiteral("zip"), QStringLiteral("note")}));
        QCOMPARE(found->classes.size(), 3);
        QCOMPARE(found->classes.at(0).key, QStringList{QStringLiteral("2")});
        QCOMPARE(found->classes.at(0).rowNumbers, QList<qint64>{3});
        QCOMPARE(found->classes.at(0).rows, (QList<QStringList>{{QStringLiteral("m"), QStringLiteral("2"), QStringLiteral("c")}}));
        QCOMPARE(found->classes.at(1).rowNumbers, (QList<qint64>{5, 6}));
        QCOMPARE(found->classes.at(2).rowNumbers, (QList<qint64>{1, 2, 4}));
    }
    void saysWhatWasLeftOut()
    {
        const auto fewClasses = checks::ClassRecords::read(table("a\n1\n2\n3\n"), {QStringLiteral("a")}, {2, 10}, core::Progress::none());
        VERIFY_RESULT(fewClasses);
        QCOMPARE(fewClasses->classes.size(), 2);
        QCOMPARE(fewClasses->classCount, 3);
        QVERIFY(fewClasses->isCut);
        const auto fewRows = checks::ClassRecords::read(table("a\n1\n1\n1\n"), {QStringLiteral("a")}, {2, 2}, core::Progress::none());
        VERIFY_RESULT(fewRows);
        QCOMPARE(fewRows->classes.first().rows.size(), 2);
        QVERIFY(fewRows->isCut);
    }
    void bearsOddInput()
    {
        QCOMPARE(checks::ClassRecords::read(table("a\n1\n"), {}, {}, core::Progress::none()).error().kind, core::ErrorKind::Usage);
        QVERIFY(!checks::ClassRecords::read(table("a\n1\n"), {QStringLiteral("b")}, {}, core::Progress::none()));
        const auto empty = checks::ClassRecords::read(table("a,b\n"), {QStringLiteral("a")}, {}, core::Progress::none());
        VERIFY_RESULT(empty);
        QCOMPARE(empty->classCount, 0);
        QVERIFY(empty->classes.isEmpty());
        const auto missing = checks::ClassRecords::read(table("a,b\n,1\nx,2\n"), {QStringLiteral("a")}, {}, core::Progress::none());
        VERIFY_RESULT(missing);
        QCOMPARE(missing->classes.size(), 2);
        QCOMPARE(missing->classes.first().key, QStringList{QString()});
    }
};

HALLMARKER_TEST(TestClassRecordsReading)
#include "TestClassRecordsReading.moc"
