#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/random/RandomStream.h"
#include "core/table/NumberText.h"
#include "core/table/Table.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <map>

using namespace hallmarker::core;

class TestTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codesWidenAndStayTheSame()
    {
        CodeVector codes;
        std::vector<std::uint32_t> expected;
        for (const std::uint32_t code : {0U, 255U, 256U, 3U, 65535U, 65536U, 7U, 4000000000U}) {
            codes.push(code);
            expected.push_back(code);
            QCOMPARE(codes.size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i)
                QCOMPARE(codes.at(i), expected[i]);
        }
        QCOMPARE(codes.widthBytes(), 4);
        CodeVector narrow;
        narrow.pushMany(255, 3);
        QCOMPARE(narrow.widthBytes(), 1);
        narrow.push(256);
        QCOMPARE(narrow.widthBytes(), 2);
        narrow.popBack();
        QCOMPARE(narrow.size(), std::size_t(3));
    }

    void integersWidenAndStayTheSame()
    {
        IntegerVector values;
        std::vector<std::int64_t> expected;
        for (const std::int64_t value : {std::int64_t(0), std::int64_t(-128), std::int64_t(128), std::int64_t(-32769),
                                         std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
            values.push(value);
            expected.push_back(value);
            for (std::size_t i = 0; i < expected.size(); ++i)
                QCOMPARE(values.at(i), expected[i]);
        }
        IntegerVector appended;
        appended.append(std::vector<std::int64_t>{1, 2});
        QCOMPARE(appended.widthBytes(), 1);
        appended.append(values);
        QCOMPARE(appended.size(), std::size_t(8));
        QCOMPARE(appended.at(7), std::numeric_limits<std::int64_t>::max());
    }

    void dictionaryAgreesWithMap()
    {
        RandomStream random(Seed{11});
        StringDictionary dictionary;
        std::map<std::string, std::uint32_t> model;
        for (int i = 0; i < 50'000; ++i) {
            std::string value(random.below(20), 'a');
            for (char &c : value)
                c = "\0a\xff"[random.below(3)]; // short texts are kept as numbers: a zero at the end must count
            const std::uint32_t code = dictionary.codeOf(value);
            const auto [at, isNew] = model.try_emplace(value, static_cast<std::uint32_t>(model.size() + 1));
            QCOMPARE(code, at->second);
            if (i == 30'000)
                dictionary.compact();
        }
        QCOMPARE(dictionary.size(), static_cast<std::uint32_t>(model.size() + 1));
        for (const auto &[value, code] : model) {
            QCOMPARE(dictionary.find(value), code);
            QVERIFY(dictionary.text(code) == value);
        }
        QCOMPARE(dictionary.find("not there"), StringDictionary::missing);
        QVERIFY(dictionary.find("") != StringDictionary::missing);
        QVERIFY(dictionary.text(0).empty());
    }

    void numbersPrintLikeEcmaScript()
    {
        RandomStream random(Seed{3});
        std::vector<double> values{0.0, -0.0, 1, -1, 0.1, 1e15, 1e20, 1e21, 1.5e21, 123456789012345680.0, 1e-6, 1e-7, 1.25e-9, 5e-324,
                                   1.7976931348623157e308, 4.35, 100000, 0.000012345, -2.5};
        for (int i = 0; i < 20'000; ++i) {
            const double value = std::bit_cast<double>(random.next());
            if (std::isfinite(value))
                values.push_back(value);
            values.push_back(std::round(random.normal() * 1e6) / 100);
        }
        for (const double value : values) {
            std::string text;
            appendRealText(text, value);
            QCOMPARE(QByteArray::fromStdString(text), CanonicalJson::number(value));
        }
    }

    void numericColumnsGetAscendingCodes()
    {
        const Column ages = Column::ofIntegers(QStringLiteral("age"), {30, -5, 7, 30, 0}, {false, false, false, false, true});
        QCOMPARE(ages.missingCount(), std::size_t(1));
        QCOMPARE(ages.distinctCount(), 3U);
        QVERIFY(ages.isMissing(4));
        QVERIFY(std::isnan(ages.number(4)));
        QCOMPARE(ages.text(4), std::string());
        const std::uint32_t codes[] = {3, 1, 2, 3, 0};
        for (std::size_t row = 0; row < 5; ++row)
            QCOMPARE(ages.codes().at(row), codes[row]);
        QCOMPARE(std::string(ages.dictionary().text(1)), std::string("-5"));

        const Column reals = Column::ofReals(QStringLiteral("r"), {0.5, -0.0, 0.0, std::nan(""), -1e300});
        QCOMPARE(reals.distinctCount(), 3U);
        QCOMPARE(reals.codes().at(1), reals.codes().at(2));
        QCOMPARE(reals.codes().at(3), 0U);
        QCOMPARE(reals.codes().at(4), 1U);
        QCOMPARE(reals.text(1), std::string("0"));
        QCOMPARE(reals.text(0), std::string("0.5"));
    }

    void codesOfManyNumbersKeepOrder()
    {
        RandomStream random(Seed{5});
        std::vector<std::int64_t> values;
        for (int i = 0; i < 5000; ++i)
            values.push_back(static_cast<std::int64_t>(random.next() >> (random.below(60))) - 1000);
        const Column column = Column::ofIntegers(QStringLiteral("n"), values);
        for (std::size_t i = 1; i < values.size(); ++i) {
            const auto a = column.codes().at(i - 1);
            const auto b = column.codes().at(i);
            QCOMPARE(a < b, values[i - 1] < values[i]);
            QCOMPARE(a == b, values[i - 1] == values[i]);
            QVERIFY(column.dictionary().text(b) == std::to_string(values[i]));
        }
    }

    void distinctCountsOnlyWhatOccurs()
    {
        StringDictionary dictionary;
        dictionary.codeOf("a");
        dictionary.codeOf("unused");
        CodeVector codes;
        codes.pushMany(1, 2);
        codes.push(0);
        const Column column = Column::ofCodes(QStringLiteral("c"), ColumnType::Text, dictionary, codes);
        QCOMPARE(column.distinctCount(), 1U);
        QCOMPARE(column.missingCount(), std::size_t(1));
        QCOMPARE(column.text(0), std::string("a"));
    }

    void tableRefusesUnequalColumns()
    {
        const Column a = Column::ofIntegers(QStringLiteral("a"), {1, 2});
        const auto uneven = Table::of({a, Column::ofIntegers(QStringLiteral("b"), {1})});
        QVERIFY(!uneven);
        QCOMPARE(uneven.error().kind, ErrorKind::Invalid);
        QVERIFY(!Table::of({a, a}));
        const auto table = Table::of({a, a.renamed(QStringLiteral("b"))});
        VERIFY_RESULT(table);
        QCOMPARE(table->columnNames(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(table->find(QStringLiteral("b")));
        const auto missing = table->select({QStringLiteral("a"), QStringLiteral("zip")});
        QVERIFY(!missing);
        QVERIFY(missing.error().message.contains(QStringLiteral("zip")) && missing.error().message.contains(QStringLiteral("a, b")));
        QCOMPARE(Table().rowCount(), std::size_t(0));
    }

    void digestIsOfTheDocumentedText()
    {
        StringDictionary words;
        CodeVector wordCodes;
        wordCodes.push(words.codeOf("say \"hi\"\n\x01 \xc3\xa9"));
        wordCodes.push(0);
        wordCodes.push(words.codeOf(""));
        StringDictionary flags;
        CodeVector flagCodes;
        flagCodes.push(flags.codeOf("true"));
        flagCodes.push(flags.codeOf("false"));
        flagCodes.push(0);
        const auto table = Table::of({
            Column::ofCodes(QStringLiteral("w\\"), ColumnType::Text, words, wordCodes),
            Column::ofCodes(QStringLiteral("f"), ColumnType::Boolean, flags, flagCodes),
            Column::ofIntegers(QStringLiteral("i"), {9223372036854775807, 0, -3}, {false, true, false}),
            Column::ofReals(QStringLiteral("r"), {0.1, -std::numeric_limits<double>::infinity(), std::nan("")}),
        });
        VERIFY_RESULT(table);
        const QByteArray text = "{\"columns\":[[\"w\\\\\",\"text\"],[\"f\",\"boolean\"],[\"i\",\"integer\"],[\"r\",\"real\"]],"
                                "\"format\":\"hallmarker-table-1\",\"rows\":3}\n"
                                "[\"say \\\"hi\\\"\\n\\u0001 \xc3\xa9\",true,9223372036854775807,0.1]\n"
                                "[null,false,null,\"-Infinity\"]\n"
                                "[\"\",null,-3,null]\n";
        QCOMPARE(table->contentDigest(), Hasher::of(text));
    }

    void digestIgnoresCodes()
    {
        const auto make = [](bool reversed, const char *name) {
            StringDictionary dictionary;
            if (reversed)
                dictionary.codeOf("z");
            CodeVector codes;
            for (const char *value : {"a", "z", "a"})
                codes.push(dictionary.codeOf(value));
            return Table::of({Column::ofCodes(QString::fromLatin1(name), ColumnType::Text, dictionary, codes)})->contentDigest();
        };
        QCOMPARE(make(false, "x"), make(true, "x"));
        QVERIFY(make(false, "x") != make(false, "y"));
        QVERIFY(Table().contentDigest() != make(false, "x"));
    }
};

HALLMARKER_TEST(TestTable)
#include "TestTable.moc"
