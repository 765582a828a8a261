#include "dpia/clauses/diff/SequenceAlignment.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace hallmarker::dpia {

namespace {

constexpr qint64 largestTable = 4'000'000;

struct SequencePart {
    int fromA, toA, fromB, toB;
};

class SequenceAligner {
public:
    SequenceAligner(const QStringList &a, const QStringList &b)
    {
        QHash<QString, int> ids;
        const auto number = [&ids](const QStringList &texts) {
            std::vector<int> numbers;
            numbers.reserve(size_t(texts.size()));
            for (const QString &text : texts)
                numbers.push_back(ids.emplace(text, ids.contains(text) ? ids.value(text) : int(ids.size())).value());
            return numbers;
        };
        m_a = number(a);
        m_b = number(b);
    }

    QList<QPair<int, int>> align()
    {
        // Parts are worked on from a list and not by recursion: a hostile text cannot use up the stack.
        std::vector<SequencePart> parts{{0, int(m_a.size()), 0, int(m_b.size())}};
        while (!parts.empty()) {
            SequencePart part = parts.back();
            parts.pop_back();
            trim(part);
            const qint64 cells = qint64(part.toA - part.fromA) * (part.toB - part.fromB);
            if (cells == 0)
                continue;
            if (cells <= largestTable)
                table(part);
            else
                anchor(part, parts);
        }
        std::sort(m_pairs.begin(), m_pairs.end());
        return m_pairs;
    }

private:
    void trim(SequencePart &part)
    {
        while (part.fromA < part.toA && part.fromB < part.toB && m_a[size_t(part.fromA)] == m_b[size_t(part.fromB)])
            m_pairs.append({part.fromA++, part.fromB++});
        while (part.fromA < part.toA && part.fromB < part.toB && m_a[size_t(part.toA - 1)] == m_b[size_t(part.toB - 1)])
            m_pairs.append({--part.toA, --part.toB});
    }
    void table(const SequencePart &part)
    {
        const int rows = part.toA - part.fromA;
        const int columns = part.toB - part.fromB;
        std::vector<int> length(size_t(rows + 1) * size_t(columns + 1), 0);
        const auto at = [&](int i, int j) -> int & { return length[size_t(i) * size_t(columns + 1) + size_t(j)]; };
        const auto isSame = [&](int i, int j) { return m_a[size_t(part.fromA + i)] == m_b[size_t(part.fromB + j)]; };
        for (int i = rows - 1; i >= 0; --i)
            for (int j = columns - 1; j >= 0; --j)
                at(i, j) = isSame(i, j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        for (int i = 0, j = 0; i < rows && j < columns;) {
            if (isSame(i, j))
                m_pairs.append({part.fromA + i++, part.fromB + j++});
            else if (at(i + 1, j) >= at(i, j + 1))
                ++i;
            else
                ++j;
        }
    }
    /// Divides a part at the longest ascending run of elements that stand once on each side of it.
    void anchor(const SequencePart &part, std::vector<SequencePart> &parts) const
    {
        struct Seen { int a = 0, b = 0, placeB = 0; };
        QHash<int, Seen> seen;
        for (int i = part.fromA; i < part.toA; ++i)
            ++seen[m_a[size_t(i)]].a;
        for (int j = part.fromB; j < part.toB; ++j) {
            Seen &one = seen[m_b[size_t(j)]];
            ++one.b;
            one.placeB = j;
        }
        QList<QPair<int, int>> unique;
        for (int i = part.fromA; i < part.toA; ++i)
            if (const Seen one = seen.value(m_a[size_t(i)]); one.a == 1 && one.b == 1)
                unique.append({i, one.placeB});
        const QList<QPair<int, int>> run = ascending(unique);
        int fromA = part.fromA;
        int fromB = part.fromB;
        for (const auto &[a, b] : run) {
            parts.push_back({fromA, a, fromB, b});
            parts.push_back({a, a + 1, b, b + 1}); // matched by trim()
            fromA = a + 1;
            fromB = b + 1;
        }
        if (!run.isEmpty())
            parts.push_back({fromA, part.toA, fromB, part.toB});
    }
    static QList<QPair<int, int>> ascending(const QList<QPair<int, int>> &pairs)
    {
        std::vector<int> tops; // index of the pair that ends the best run of each length
        std::vector<int> previous(size_t(pairs.size()), -1);
        for (int i = 0; i < pairs.size(); ++i) {
            const auto it = std::lower_bound(tops.begin(), tops.end(), pairs.at(i).second, [&pairs](int top, int value) { return pairs.at(top).second < value; });
            if (it != tops.begin())
                previous[size_t(i)] = *std::prev(it);
            if (it == tops.end())
                tops.push_back(i);
            else
                *it = i;
        }
        QList<QPair<int, int>> run;
        for (int i = tops.empty() ? -1 : tops.back(); i >= 0; i = previous[size_t(i)])
            run.prepend(pairs.at(i));
        return run;
    }

    std::vector<int> m_a;
    std::vector<int> m_b;
    QList<QPair<int, int>> m_pairs;
};

} // namespace

QList<QPair<int, int>> alignSequences(const QStringList &before, const QStringList &after)
{
    return SequenceAligner(before, after).align();
}

} // namespace hallmarker::dpia
