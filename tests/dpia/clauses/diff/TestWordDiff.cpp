#include "dpia/clauses/diff/WordDiff.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hallmarker::dpia;

class TestWordDiff : public QObject {
    Q_OBJECT
    static QString marked(const QString &before, const QString &after)
    {
        QString text;
        for (const WordPiece &piece : diffWords(before, after)) {
            const char *form = piece.kind == WordPiece::Kind::Removed ? "[-%1-]" : piece.kind == WordPiece::Kind::Added ? "{+%1+}" : "%1";
            text += QString::fromLatin1(form).arg(piece.text);
        }
        return text;
    }

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("result");
        QTest::newRow("the same") << "one two" << "one two" << "one two";
        QTest::newRow("a word") << "within 48 hours." << "within 72 hours." << "within [-48 -]{+72 +}hours.";
        QTest::newRow("put in at the end") << "one" << "one two" << "one {+two+}";
        QTest::newRow("from nothing") << "" << "one" << "{+one+}";
        QTest::newRow("a full stop is no word") << "one two" << "one two." << "one two{+.+}";
        QTest::newRow("a letter of another script") << "άλφα βήτα" << "άλφα γάμμα" << "άλφα [-βήτα-]{+γάμμα+}";
        QTest::newRow("emoji stay whole") << "ok 👍" << "ok 👎" << "ok [-👍-]{+👎+}";
    }
    void marks()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, result);
        QCOMPARE(marked(before, after), result);
    }
    void bothTextsCanBeMadeOfThePieces()
    {
        QRandomGenerator random(11);
        const QStringList words{QStringLiteral("the"), QStringLiteral("vendor"), QStringLiteral("shall"), QStringLiteral("not,"), QStringLiteral("use"), QStringLiteral("data;")};
        for (int round = 0; round < 200; ++round) {
            QStringList a;
            QStringList b;
            for (int i = random.bounded(12); i > 0; --i)
                a += words.at(random.bounded(int(words.size())));
            for (int i = random.bounded(12); i > 0; --i)
                b += words.at(random.bounded(int(words.size())));
            QString before;
            QString after;
            for (const WordPiece &piece : diffWords(a.join(QLatin1Char(' ')), b.join(QLatin1Char(' ')))) {
                if (piece.kind != WordPiece::Kind::Added)
                    before += piece.text;
                if (piece.kind != WordPiece::Kind::Removed)
                    after += piece.text;
            }
            QCOMPARE(after, b.join(QLatin1Char(' ')));
            QCOMPARE(before.simplified().remove(QLatin1Char(' ')), a.join(QString())); // spaces follow the new text
        }
    }
    void similarityIsAShare()
    {
        QCOMPARE(wordSimilarity(QStringLiteral("a b c d"), QStringLiteral("a b c d")), 1.0);
        QCOMPARE(wordSimilarity(QStringLiteral("a b"), QStringLiteral("c d")), 0.0);
        QCOMPARE(wordSimilarity(QStringLiteral("a b c d"), QStringLiteral("A B x y")), 0.5);
        QCOMPARE(wordSimilarity({}, {}), 1.0);
        QCOMPARE(wordSimilarity({}, QStringLiteral("a")), 0.0);
    }
};

HALLMARKER_TEST(TestWordDiff)
#include "TestWordDiff.moc"
