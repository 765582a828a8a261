#pragma once

#include "core/yaml/YamlFields.h"
#include "dpia/template/LocalizedText.h"
#include "dpia/template/Expression.h"

namespace hallmarker::dpia {

/// Reads what only templates have from one map of a YAML document: texts in several languages, ids, conditions.
class TemplateFields : public core::YamlFields {
public:
    TemplateFields(const core::YamlDocument &document, const QString &pointer) : YamlFields(document, pointer), m_yaml(document) {}

    /// A text, or a map of languages that has the template's own.
    LocalizedText localized(const QString &key, const QString &language, bool isRequired);
    /// Lower-case letters, digits, '_' and '-', beginning with a letter; at most 64.
    QString identifier(const QString &key);
    /// Parsed; its names and types are looked at when the whole template is known.
    Condition condition(const QString &key);

private:
    const core::YamlDocument &m_yaml;
};

/// A code such as "de" or "pt-BR".
bool isLanguageCode(const QString &text);

} // namespace hallmarker::dpia
