#include "dpia/template/TemplateReader.h"
#include "tests/support/Golden.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

/// Each tests/cases/templates/NAME.yaml is read and what is said about it compared with NAME.expected.
class TestTemplateReader : public QObject {
    Q_OBJECT
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(testFile(QStringLiteral("cases/templates")));
        const QStringList names = folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
        QVERIFY(names.size() > 5);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void cases()
    {
        QFETCH(QString, name);
        const TemplateReading reading = readTemplateFully({name, bytesOf(testFile(QStringLiteral("cases/templates/") + name)), {}});
        QString text = QStringLiteral("%1 with %2 questions\n").arg(reading.value.reference()).arg(reading.value.questions().size());
        for (const core::Error &error : reading.errors)
            text += QStringLiteral("%1:%2:%3: %4\n").arg(error.where.file).arg(error.where.line).arg(error.where.column).arg(error.message);
        for (const QString &note : reading.notes)
            text += QStringLiteral("note: %1\n").arg(note);
        const QString difference = compareGolden(QStringLiteral("../cases/templates/") + name.section(QLatin1Char('.'), 0, 0) + QStringLiteral(".expected"), text.toUtf8());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    void saysEveryErrorAndNotOnlyTheFirst()
    {
        const TemplateReading reading = readTemplateFully({QStringLiteral("several-errors.yaml"), bytesOf(testFile(QStringLiteral("cases/templates/several-errors.yaml"))), {}});
        QVERIFY(reading.errors.size() >= 4);
        for (const core::Error &error : reading.errors) {
            QVERIFY2(error.where.line > 0 && error.where.column > 0, qPrintable(error.toString()));
            QCOMPARE(error.where.file, QStringLiteral("several-errors.yaml"));
        }
    }
    void keepsToItsBudgets()
    {
        const TemplateReading large = readTemplateFully({QStringLiteral("large.yaml"), QByteArray(3 << 20, '#'), {}});
        QCOMPARE(large.errors.size(), 1);
        QCOMPARE(large.errors.first().kind, core::ErrorKind::LimitExceeded);
        QByteArray bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n";
        for (char c = 'b'; c < 'j'; ++c)
            bomb += QByteArray(1, c) + ": &" + c + " [" + QByteArray("*").append(char(c - 1)).append(',').repeated(9) + "*" + char(c - 1) + "]\n";
        const TemplateReading many = readTemplateFully({QStringLiteral("bomb.yaml"), bomb, {}});
        QCOMPARE(many.errors.size(), 1);
        QCOMPARE(many.errors.first().kind, core::ErrorKind::LimitExceeded);
        const TemplateReading deep = readTemplateFully({QStringLiteral("deep.yaml"), QByteArray(40, '[') + QByteArray(40, ']'), {}});
        QCOMPARE(deep.errors.size(), 1);
        QCOMPARE(deep.errors.first().kind, core::ErrorKind::LimitExceeded);
    }
    void sameFilesHaveTheSameDigest()
    {
        const TemplateFiles files{QStringLiteral("a.yaml"), "x: 1\n", {{QStringLiteral("a.de.yaml"), "y: 2\n"}}};
        TemplateFiles moved = files;
        moved.name = QStringLiteral("/other/b.yaml");
        moved.translations.first().first = QStringLiteral("/other/b.de.yaml");
        QCOMPARE(moved.digest(), files.digest());
        moved.translations.first().second = "y: 3\n";
        QVERIFY(moved.digest() != files.digest());
    }
};

HALLMARKER_TEST(TestTemplateReader)
#include "TestTemplateReader.moc"
