#include "checks/privacy/PiiAutomaton.h"
#include "core/random/RandomStream.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace hallmarker::checks;
using namespace hallmarker::core;

namespace {

const std::vector<std::uint8_t> everyPattern(64, 1);

/// Length of the longest match at the start of the text, -1 when there is none.
int longest(PiiMatcher &matcher, std::string_view text)
{
    int best = -1;
    std::uint32_t state = matcher.startOf(PiiMatcher::NonWord, everyPattern);
    for (std::size_t i = 0; i < text.size() && state != PiiMatcher::dead; ++i) {
        state = matcher.step(state, static_cast<unsigned char>(text[i]));
        if (matcher.accepts(state))
            best = int(i + 1);
    }
    return best;
}

} // namespace

class TestPiiPattern : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithARegularExpression()
    {
        RandomStream random(Seed{61});
        // Choices are ordered longest first, so that the other engine takes the longest too.
        for (const char *pattern : {"a{2,4}b?", "(ab|a)c*", "[0-9]{3}[- ]?\\d{2}", "x(y{1,2}z){2}", "\\w+@\\w+", "(a|b){0,3}c", "\\d{2}\\s\\d\\.", "[^]?"}) {
            const std::string text(pattern);
            const auto automaton = PiiAutomaton::of({{text, 1.0F, PiiEdge::None, PiiEdge::None, 0}});
            if (text == "[^]?") {
                QVERIFY(!automaton);
                continue;
            }
            VERIFY_RESULT(automaton);
            PiiMatcher matcher(**automaton);
            const QRegularExpression expression(QStringLiteral("^(?:%1)").arg(QLatin1String(pattern)), QRegularExpression::CaseInsensitiveOption);
            for (int run = 0; run < 400; ++run) {
                static constexpr std::string_view letters = "aabbcxyz0123 -@.A";
                std::string subject;
                for (quint64 i = random.below(9); i > 0; --i)
                    subject += letters[random.below(letters.size())];
                const auto match = expression.match(QString::fromStdString(subject));
                const int wanted = match.hasMatch() && match.capturedLength() > 0 ? int(match.capturedLength()) : -1;
                QVERIFY2(longest(matcher, subject) == wanted, qPrintable(QStringLiteral("%1 on \"%2\"").arg(QLatin1String(pattern), QString::fromStdString(subject))));
            }
        }
    }
    void brokenPatternsAreErrors_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern : {"(", ")", "a{", "a{3,1}", "a{999}", "[", "[]", "[b-a]", "\\", "\\q", "*", "a**", "[ä]", "((((((((((((((((((((((((a))))))))))))))))))))))))"})
            QTest::newRow(pattern) << QString::fromUtf8(pattern);
    }
    void brokenPatternsAreErrors()
    {
        QFETCH(QString, pattern);
        const auto automaton = PiiAutomaton::of({{pattern.toStdString(), 1.0F, PiiEdge::Word, PiiEdge::Word, 0}});
        QVERIFY(!automaton);
        QVERIFY(!automaton.error().message.isEmpty());
    }
    void manyPatternsShareOneRun()
    {
        const auto automaton = PiiAutomaton::of({{"\\d{3}", 1, PiiEdge::Word, PiiEdge::Word, 0}, {"\\d{2,4}", 1, PiiEdge::Word, PiiEdge::Word, 1}, {"ä1", 1, PiiEdge::Word, PiiEdge::Word, 2}});
        VERIFY_RESULT(automaton);
        PiiMatcher matcher(**automaton);
        std::uint32_t state = matcher.startOf(PiiMatcher::NonWord, everyPattern);
        for (const char c : std::string("123"))
            state = matcher.step(state, static_cast<unsigned char>(c));
        QVERIFY((matcher.accepted(state) == std::vector<std::uint16_t>{0, 1}));
        QCOMPARE(longest(matcher, "ä1"), 3);
        QCOMPARE(longest(matcher, "a1"), -1);
        // Inside of a word nothing may start that asks for a free left side.
        QCOMPARE(matcher.step(matcher.startOf(PiiMatcher::AsciiLetter, everyPattern), '1'), PiiMatcher::dead);
    }
};

HALLMARKER_TEST(TestPiiPattern)
#include "TestPiiPattern.moc"
