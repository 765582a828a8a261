#pragma once

#include "core/result/Result.h"
#include "lineage/facts/EdgeKind.h"
#include "lineage/licence/LicenceTerm.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <array>
#include <memory>

namespace hallmarker::core {
class YamlDocument;
}

namespace hallmarker::lineage {

/// A licence as terms.
struct Licence {
    QString id;                ///< SPDX identifier, or LicenseRef-...
    QString name;
    QStringList aliases;
    LicenceTerms terms = 0;
    QStringList shareAlikeUnder;
    QStringList incompatibleWith;
    bool freesResults = false; ///< what is computed from the data is free of its terms
    QString note;
    QString source;            ///< where its text stands
    QString checked;           ///< sections that the terms were compared with; empty: none

    bool has(LicenceTerm term) const { return terms & termBit(term); }
    friend bool operator==(const Licence &, const Licence &) = default;
};

/// The licences that are known and what their terms mean along edges and for uses. Data, read from YAML: ours, and after it
/// the files of a folder of the user, whose entries replace those of the same id.
class LicenceTable {
public:
    /// Errors name file, line and column.
    static core::Result<std::shared_ptr<const LicenceTable>> load(const QString &userFolder = {});

    /// By id or alias; upper and lower case are the same.
    const Licence *find(const QString &name) const;
    /// A word that stands for "not known".
    bool isUnknownWord(const QString &name) const { return m_unknown.contains(name.toLower()); }
    QList<Licence> licences() const { return m_licences; }

    LicenceTerms carried(EdgeKind kind) const { return m_carried[std::size_t(kind)]; }
    QStringList uses() const;
    /// What a use does; nothing: there is no such use.
    std::optional<LicenceActs> acts(const QString &use) const;
    bool forbids(LicenceTerm term, LicenceActs acts) const;
    bool asks(LicenceTerm term, LicenceActs acts) const;

private:
    core::Result<void> addFile(const QString &path, bool isOurs);
    core::Result<void> addLicences(const core::YamlDocument &document);
    core::Result<void> setPolicy(const core::YamlDocument &document);
    core::Result<void> checkReferences() const;

    QList<Licence> m_licences;
    QHash<QString, qsizetype> m_places; ///< by id or alias in lower case
    QSet<QString> m_unknown;
    std::array<LicenceTerms, edgeKindCount> m_carried{};
    QHash<QString, LicenceActs> m_uses;
    std::array<LicenceActs, licenceTermCount> m_forbids{};
    std::array<LicenceActs, licenceTermCount> m_asks{};
};

} // namespace hallmarker::lineage
