#pragma once

#include "core/result/Result.h"

#include <QHash>
#include <QString>

namespace hallmarker::inventory {

/// A tree of purposes. A purpose covers itself and its descendants: who agreed to "marketing" agreed to "newsletter", who
/// agreed to "newsletter" did not agree to "marketing". Having an ancestor in common is nothing.
class PurposeTaxonomy {
public:
    /// The shipped one.
    static core::Result<PurposeTaxonomy> builtIn();
    /// resources/consent/purposes.yaml tells the form; errors name line and column.
    static core::Result<PurposeTaxonomy> fromYaml(const QByteArray &bytes, const QString &file);

    /// Key of a purpose by key, DPV name ("DirectMarketing", with or without prefix) or name, without regard to case;
    /// empty when there is none.
    QString keyOf(const QString &word) const;
    bool contains(const QString &key) const { return m_parents.contains(key); }
    /// Whether consent to `allowed` covers `requested` (both keys).
    bool covers(const QString &allowed, const QString &requested) const;
    QString name(const QString &key) const { return m_names.value(key, key); }
    QStringList keys() const; ///< sorted

private:
    QHash<QString, QString> m_parents; ///< key -> its parent; empty for a root
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_words;   ///< folded word -> key
    friend class PurposeTaxonomyReader;
};

} // namespace hallmarker::inventory
