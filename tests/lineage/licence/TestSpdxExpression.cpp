#include "lineage/licence/SpdxExpression.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

using namespace hallmarker::lineage;

class TestSpdxExpression : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersItsAlternatives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("alternatives");
        const auto row = [](const char *text, const char *alternatives) { QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(alternatives); };
        row("MIT", "MIT");
        row("  MIT  ", "MIT");
        row("MIT OR Apache-2.0", "MIT|Apache-2.0");
        row("mit or apache-2.0", "mit|apache-2.0");
        row("MIT AND Apache-2.0", "MIT+Apache-2.0");
        row("MIT OR Apache-2.0 AND BSD-3-Clause", "MIT|Apache-2.0+BSD-3-Clause");
        row("(MIT OR Apache-2.0) AND BSD-3-Clause", "MIT+BSD-3-Clause|Apache-2.0+BSD-3-Clause");
        row("(A OR B) AND (C OR D)", "A+C|A+D|B+C|B+D");
        row("GPL-2.0-only WITH Classpath-exception-2.0 OR MIT", "GPL-2.0-only~Classpath-exception-2.0|MIT");
        row("GPL-2.0+", "GPL-2.0+");
        row("((LicenseRef-x))", "LicenseRef-x");
        row("DocumentRef-a:LicenseRef-b", "DocumentRef-a:LicenseRef-b");
        row("", "!1");
        row("   ", "!4");
        row("MIT OR", "!7");
        row("OR MIT", "!1");
        row("MIT Apache-2.0", "!5");
        row("(MIT", "!5");
        row("MIT)", "!4");
        row("MIT WITH", "!9");
        row("MIT & BSD", "!5");
        row("MIT WITH AND", "MIT~AND"); // an exception may be named anything
    }
    void offersItsAlternatives()
    {
        QFETCH(QString, text);
        QFETCH(QString, alternatives);
        const auto parsed = SpdxExpression::parse(text);
        if (alternatives.startsWith(QLatin1Char('!'))) {
            QVERIFY(!parsed);
            QCOMPARE(parsed.error().where.column, alternatives.mid(1).toLongLong());
            return;
        }
        VERIFY_RESULT(parsed);
        QStringList found;
        for (const auto &alternative : parsed->alternatives()) {
            QStringList names;
            for (const SpdxTerm &term : alternative)
                names.append(term.exception.isEmpty() ? term.licence : term.licence + QLatin1Char('~') + term.exception);
            found.append(names.join(QLatin1Char('+')));
        }
        QCOMPARE(found.join(QLatin1Char('|')), alternatives);
    }
    void hasBounds()
    {
        QVERIFY(!SpdxExpression::parse(QString(60, QLatin1Char('(')) + QStringLiteral("MIT") + QString(60, QLatin1Char(')'))));
        QStringList factors;
        for (int i = 0; i < 20; ++i)
            factors.append(QStringLiteral("(A%1 OR B%1)").arg(i));
        QVERIFY(!SpdxExpression::parse(factors.join(QStringLiteral(" AND "))));
        VERIFY_RESULT(SpdxExpression::parse(factors.mid(0, 8).join(QStringLiteral(" AND "))));
    }
};

HALLMARKER_TEST(TestSpdxExpression)
#include "TestSpdxExpression.moc"
