#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <unordered_map>
#include <vector>

namespace hallmarker::lineage {

/// A set of names as one number: its bits while there are at most 63 names, the place of a bitset afterwards.
using LabelSet = quint64;

/// The names of one kind of label (categories, purposes) and the algebra of their sets. Equal sets have equal numbers in both
/// forms, so that a set is compared and stored as a number. Not safe to share between threads.
class LabelSets {
public:
    static constexpr LabelSet empty = 0;
    /// Every name, also those that are still to come: "unrestricted".
    static constexpr LabelSet everything = ~LabelSet(0);
    static constexpr quint32 narrowNames = 63; ///< one bit is left, so that no set of names looks like `everything`

    LabelSets();

    /// The number of a name, given when it is new. Past 63 names all sets change their numbers: see widened().
    quint32 name(const QString &text);
    std::optional<quint32> find(const QString &text) const;
    QString text(quint32 name) const { return m_texts.at(name); }
    quint32 count() const { return quint32(m_texts.size()); }
    bool isNarrow() const { return m_isNarrow; }
    /// What a set from the time when sets were bits is now.
    LabelSet widened(LabelSet bits);

    LabelSet of(const std::vector<quint32> &names);
    std::vector<quint32> names(LabelSet set) const; ///< ascending; of `everything`: all there are now
    QStringList texts(LabelSet set) const;          ///< in the order of the alphabet

    LabelSet unite(LabelSet a, LabelSet b) const { return m_isNarrow ? a | b : combine(Operation::Unite, a, b); }
    LabelSet intersect(LabelSet a, LabelSet b) const { return m_isNarrow ? a & b : combine(Operation::Intersect, a, b); }
    LabelSet subtract(LabelSet a, LabelSet b) const { return m_isNarrow ? a & ~b : combine(Operation::Subtract, a, b); }
    bool contains(LabelSet set, quint32 name) const;
    /// Whether all of b is in a.
    bool covers(LabelSet a, LabelSet b) const { return unite(a, b) == a; }

private:
    enum class Operation : quint8 { Unite, Intersect, Subtract };
    using Words = std::vector<quint64>; ///< without zero words at its end
    struct WordsHash {
        std::size_t operator()(const Words &words) const noexcept;
    };
    struct Pair {
        LabelSet a;
        LabelSet b;
        Operation operation;
        friend bool operator==(const Pair &, const Pair &) = default;
    };
    struct PairHash {
        std::size_t operator()(const Pair &pair) const noexcept;
    };

    LabelSet combine(Operation operation, LabelSet a, LabelSet b) const;
    LabelSet intern(Words words) const;

    bool m_isNarrow = true;
    QStringList m_texts;
    QHash<QString, quint32> m_names;
    // Hash-consing: the pool only grows, and results of operations are remembered.
    mutable std::vector<Words> m_pool;
    mutable std::unordered_map<Words, LabelSet, WordsHash> m_index;
    mutable std::unordered_map<Pair, LabelSet, PairHash> m_results;
};

} // namespace hallmarker::lineage
