#pragma once

#include "core/result/Result.h"
#include "dpia/template/TemplateReader.h"

#include <QHash>
#include <QSet>

namespace hallmarker::dpia {

/// A template that was made of another program's file.
struct ImportedTemplate {
    QByteArray bytes;         ///< YAML
    Template value;           ///< the same, read again
    QStringList notes;        ///< translated: what has no place in a template, and why

    /// Writes it as YAML and reads that again; refused when it would not be a valid template.
    static core::Result<ImportedTemplate> of(const Template &draft, QStringList notes);
};

/// A word that a template gets beside the texts of the file: in the template's language where it is one that the program speaks,
/// else in English, with the others as translations.
LocalizedText spokenText(const QString &language, const char *english, const char *german, const char *french);

/// Names for parts of a template from whatever another program calls them, each given once.
class TemplateNames {
public:
    /// "a.5.2 Roles" becomes "a-5-2-roles", and "a-5-2-roles-2" the second time.
    QString unused(const QString &wish, const QString &otherwise);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_next; ///< by name: the number to try next, so that a thousand of one name are not counted anew each time
};

} // namespace hallmarker::dpia
