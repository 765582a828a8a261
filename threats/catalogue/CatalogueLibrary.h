#pragma once

#include "core/result/Result.h"
#include "threats/catalogue/CatalogueMerge.h"

namespace hallmarker::threats {

/// What a catalogue file of the user's folder did, or why it was left out.
struct CatalogueFileReport {
    QString file;
    QString id;
    QString version;
    QList<CatalogueChange> changes;
    QList<core::Error> errors;  ///< not empty: nothing of the file is used
};

/// The catalogue that ships, and over it those of folders of one's own, file by file in the order of their names.
class CatalogueLibrary {
public:
    explicit CatalogueLibrary(const QStringList &folders = {});

    /// Complete and checked.
    const Catalogue &catalogue() const { return m_catalogue; }
    const QList<CatalogueFileReport> &reports() const { return m_reports; }

    /// What a file would do, laid over what is there. Nothing is changed.
    CatalogueFileReport check(const QString &path) const;

    /// The catalogue that ships, read once in the life of the program.
    static const Catalogue &builtIn();

private:
    static CatalogueFileReport lay(Catalogue &base, const QString &path);

    Catalogue m_catalogue;
    QList<CatalogueFileReport> m_reports;
};

} // namespace hallmarker::threats
