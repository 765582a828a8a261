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
    /// BCP 47; "de-AT" takes the texts of "de". English, and a language without texts, changes nothing; English has words for values alone.
    static const CatalogueWords &of(const QString &language);
    /// Languages that have texts, without English.
    static QStringList languages();

    QString title(const CatalogueThreat &threat) const;
    QString title(const CatalogueControl &control) const;
    QString question(Vocabulary::Side side, const AttributeSpec &attribute) const;
    /// What a control asks of one kind of evidence.
    QString asked(const CatalogueControl &control, const ControlProof &proof) const;
    QString title(const EvidenceKind &kind) const;
    QString description(const CatalogueKind &kind) const;
    /// "basic" of "authn" as a person says it. "true" and "false" are values too.
    QString choice(const QString &attribute, const QString &value) const;
    QString choice(const QString &attribute, const QJsonValue &value) const;
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
