#pragma once

#include "threats/catalogue/Catalogue.h"

#include <QHash>

namespace hallmarker::threats {

/// The texts of the catalogue that ships in another language, keyed by id (resources/threats/texts). Ids, keys, conditions and digests
/// never change with the language. What has no translation stands as it is written, and so does every text that a catalogue of one's
/// own has put in the place of ours.
class CatalogueWords {
public:
    /// In the language of the documents of this thread (DocumentLanguage), else of the program.
    static const CatalogueWords &current();
    /// BCP 47; "de-AT" takes the texts of "de". English, and a language without texts, changes nothing.
    static const CatalogueWords &of(const QString &language);
    /// Languages that have texts, without English.
    static QStringList languages();

    QString title(const CatalogueThreat &threat) const;
    QString title(const CatalogueControl &control) const;
    QString question(Vocabulary::Side side, const AttributeSpec &attribute) const;
    /// A copy with every text in this language.
    CatalogueThreat worded(const CatalogueThreat &threat) const;

    /// The text under "threats/MLT-001/title"; empty when there is none.
    QString text(const QString &path) const { return m_texts.value(path); }
    QStringList paths() const { return m_texts.keys(); }

private:
    explicit CatalogueWords(const QString &language);
    QString chosen(const QString &path, const QString &written, const QString &ours) const;

    QHash<QString, QString> m_texts;
};

} // namespace hallmarker::threats
