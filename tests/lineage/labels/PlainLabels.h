#pragma once

#include "lineage/labels/EdgeTerms.h"

#include <QSet>

#include <vector>

namespace hallmarker::tests {

/// The rules of the domain model written down once more as plainly as possible, over sets of names, relaxed in any order until
/// nothing moves: what the solver is held against.
struct PlainLabels {
    struct Value {
        int classification = 0;
        int identifiability = 0;
        QSet<QString> categories;
        bool isRestricted = false;
        QSet<QString> purposes;
        QDate eraseBy;
        friend bool operator==(const Value &, const Value &) = default;
    };
    struct Edge {
        quint32 from = 0;
        quint32 to = 0;
        int cap = 4;
        QStringList drops;
        bool isThere = true;
    };

    std::vector<Value> own;
    std::vector<Edge> edges;

    static void restrictTo(Value &value, const QSet<QString> &purposes)
    {
        value.purposes = value.isRestricted ? value.purposes & purposes : purposes;
        value.isRestricted = true;
    }
    /// `order`: which edge is looked at when.
    std::vector<Value> solve(const std::vector<std::size_t> &order) const
    {
        std::vector<Value> values = own;
        for (Value &value : values) {
            if (value.identifiability < 3) {
                value.isRestricted = false;
                value.purposes.clear();
                value.eraseBy = {};
            }
        }
        for (bool isMoving = true; isMoving;) {
            isMoving = false;
            for (const std::size_t place : order) {
                const Edge &edge = edges[place];
                if (!edge.isThere)
                    continue;
                const Value source = values[edge.from];
                Value &target = values[edge.to];
                const Value before = target;
                const int k = std::min(source.identifiability, edge.cap);
                target.identifiability = std::max(target.identifiability, k);
                target.classification = std::max(target.classification, edge.cap < 3 ? std::min(source.classification, 1) : source.classification);
                if (k >= 2) {
                    for (const QString &category : source.categories) {
                        if (!edge.drops.contains(category))
                            target.categories.insert(category);
                    }
                }
                if (k >= 3) {
                    if (source.isRestricted)
                        restrictTo(target, source.purposes);
                    if (source.eraseBy.isValid() && (!target.eraseBy.isValid() || source.eraseBy < target.eraseBy))
                        target.eraseBy = source.eraseBy;
                }
                isMoving = isMoving || !(target == before);
            }
        }
        return values;
    }
};

} // namespace hallmarker::tests
