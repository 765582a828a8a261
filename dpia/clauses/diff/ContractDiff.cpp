#include "dpia/clauses/diff/ContractDiff.h"

#include "dpia/clauses/diff/SequenceAlignment.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace hallmarker::dpia {

namespace {

constexpr double alike = 0.5;          // share of words above which a paragraph counts as changed and not as another one
constexpr qint64 mostComparisons = 250'000;

QStringList paragraphKeys(const ContractText &text)
{
    QStringList keys;
    for (const ContractParagraph &paragraph : text.paragraphs)
        keys += paragraph.text;
    return keys;
}

/// Which old paragraph each new one came from.
class ParagraphPairs {
public:
    ParagraphPairs(const ContractText &before, const ContractText &after) : m_before(before), m_after(after), m_of(size_t(after.paragraphs.size()), -1), m_isMoved(m_of.size(), false), m_isTaken(size_t(before.paragraphs.size()), false) {}

    void find()
    {
        const auto exact = alignSequences(paragraphKeys(m_before), paragraphKeys(m_after));
        for (const auto &[a, b] : exact)
            take(a, b, false);
        int fromA = 0;
        int fromB = 0;
        for (const auto &[a, b] : exact + QList<QPair<int, int>>{{int(m_before.paragraphs.size()), int(m_after.paragraphs.size())}}) {
            pairGap(fromA, a, fromB, b);
            fromA = a + 1;
            fromB = b + 1;
        }
        pairMoved();
    }
    int of(int after) const { return m_of[size_t(after)]; }
    bool isMoved(int after) const { return m_isMoved[size_t(after)]; }
    bool isTaken(int before) const { return m_isTaken[size_t(before)]; }

private:
    void take(int a, int b, bool isMoved)
    {
        m_of[size_t(b)] = a;
        m_isTaken[size_t(a)] = true;
        m_isMoved[size_t(b)] = isMoved;
    }
    double likeness(int a, int b) const { return wordSimilarity(m_before.paragraphs.at(a).text, m_after.paragraphs.at(b).text); }

    /// Between two equal paragraphs: the most similar ones first, without crossing.
    void pairGap(int fromA, int toA, int fromB, int toB)
    {
        struct Candidate { double likeness; int a, b; };
        std::vector<Candidate> candidates;
        if (qint64(toA - fromA) * (toB - fromB) > mostComparisons)
            return;
        for (int a = fromA; a < toA; ++a)
            for (int b = fromB; b < toB; ++b)
                if (const double value = likeness(a, b); value >= alike)
                    candidates.push_back({value, a, b});
        std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &x, const Candidate &y) { return x.likeness > y.likeness; });
        std::vector<QPair<int, int>> taken;
        for (const Candidate &one : candidates) {
            const bool isFree = m_of[size_t(one.b)] < 0 && !m_isTaken[size_t(one.a)];
            const bool isCrossing = std::any_of(taken.begin(), taken.end(), [&one](const QPair<int, int> &other) { return (other.first < one.a) != (other.second < one.b); });
            if (!isFree || isCrossing)
                continue;
            take(one.a, one.b, false);
            taken.push_back({one.a, one.b});
        }
    }
    void pairMoved()
    {
        std::vector<int> oldOnes;
        for (int a = 0; a < m_before.paragraphs.size(); ++a)
            if (!m_isTaken[size_t(a)])
                oldOnes.push_back(a);
        QHash<QString, int> places;
        for (auto it = oldOnes.rbegin(); it != oldOnes.rend(); ++it)
            places.insert(m_before.paragraphs.at(*it).text, *it);
        for (int b = 0; b < int(m_of.size()); ++b)
            if (const int a = places.value(m_after.paragraphs.at(b).text, -1); m_of[size_t(b)] < 0 && a >= 0 && !m_isTaken[size_t(a)])
                take(a, b, true);
        qint64 budget = mostComparisons;
        for (int b = 0; b < int(m_of.size()); ++b) {
            if (m_of[size_t(b)] >= 0)
                continue;
            double best = alike;
            int bestA = -1;
            for (const int a : oldOnes) {
                if (m_isTaken[size_t(a)] || --budget < 0)
                    continue;
                if (const double value = likeness(a, b); value > best) {
                    best = value;
                    bestA = a;
                }
            }
            if (bestA >= 0)
                take(bestA, b, true);
        }
    }

    const ContractText &m_before;
    const ContractText &m_after;
    std::vector<int> m_of;
    std::vector<bool> m_isMoved;
    std::vector<bool> m_isTaken;
};

} // namespace

QString diffRowName(const DiffRow &row)
{
    switch (row.kind) {
    case DiffRow::Kind::Same: return row.isMoved ? QStringLiteral("moved") : QStringLiteral("same");
    case DiffRow::Kind::Changed: return row.isMoved ? QStringLiteral("moved-changed") : QStringLiteral("changed");
    case DiffRow::Kind::Added: return QStringLiteral("added");
    case DiffRow::Kind::Removed: return QStringLiteral("removed");
    }
    return {};
}

ContractDiff ContractDiff::of(const ContractText &before, const ContractText &after)
{
    ContractDiff diff{before, after, {}};
    ParagraphPairs pairs(before, after);
    pairs.find();
    int a = 0;
    const auto removedUpTo = [&](int end) {
        for (; a < end; ++a)
            if (!pairs.isTaken(a))
                diff.rows.append({DiffRow::Kind::Removed, a, -1, false, false, {}});
    };
    for (int b = 0; b < after.paragraphs.size(); ++b) {
        DiffRow row;
        row.after = b;
        row.before = pairs.of(b);
        row.isMoved = pairs.isMoved(b);
        if (row.before < 0) {
            row.kind = DiffRow::Kind::Added;
        } else {
            const ContractParagraph &was = before.paragraphs.at(row.before);
            const ContractParagraph &is = after.paragraphs.at(b);
            if (!row.isMoved)
                removedUpTo(row.before);
            row.isRenumbered = was.number != is.number;
            if (was.text != is.text) {
                row.kind = DiffRow::Kind::Changed;
                row.pieces = diffWords(was.text, is.text);
            }
        }
        diff.rows.append(row);
    }
    removedUpTo(int(before.paragraphs.size()));
    return diff;
}

int ContractDiff::count(DiffRow::Kind kind) const
{
    return int(std::count_if(rows.begin(), rows.end(), [kind](const DiffRow &row) { return row.kind == kind; }));
}

int ContractDiff::moved() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const DiffRow &row) { return row.isMoved; }));
}

bool ContractDiff::isSame() const
{
    return count(DiffRow::Kind::Same) == rows.size() && moved() == 0;
}

QString ContractDiff::changedPart(bool isAfter) const
{
    QStringList lines;
    for (const DiffRow &row : rows) {
        const int place = isAfter ? row.after : row.before;
        if (place >= 0 && row.kind != DiffRow::Kind::Same)
            lines += (isAfter ? after : before).paragraphs.at(place).text;
    }
    return lines.join(QLatin1Char('\n'));
}

QList<LostElement> ContractDiff::lostElements(const Negotiation &negotiation) const
{
    QList<LostElement> lost;
    const QList<ClauseSentence> was = clauseSentences(changedPart(false));
    const QList<ClauseSentence> is = clauseSentences(after.plain());
    for (const ClauseStanding &standing : negotiation.clauses()) {
        if (!standing.isRequired)
            continue;
        for (const ClauseElement &element : standing.clause->elements)
            if (const QString sentence = foundIn(element.words, was); element.isRequired && !sentence.isEmpty() && foundIn(element.words, is).isEmpty())
                lost.append({standing.clause->id, element.id, sentence});
    }
    return lost;
}

QStringList ContractDiff::newlySoftened(const ClauseLibrary &library) const
{
    QSet<QString> known;
    for (const ClauseSentence &sentence : clauseSentences(before.plain()))
        known.insert(sentence.words.join(QLatin1Char(' ')));
    QStringList soft;
    for (const ClauseSentence &sentence : clauseSentences(changedPart(true))) {
        const bool isSoft = std::any_of(library.weakenedBy().begin(), library.weakenedBy().end(), [&sentence](const ClausePhrase &phrase) { return phrase.isIn(sentence); });
        if (isSoft && !known.contains(sentence.words.join(QLatin1Char(' '))))
            soft += sentence.text;
    }
    return soft;
}

} // namespace hallmarker::dpia
