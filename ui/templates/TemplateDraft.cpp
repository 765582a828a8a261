#include "ui/templates/TemplateDraft.h"

#include "core/yaml/YamlFields.h"
#include "dpia/template/TranslationReader.h"

namespace hallmarker::ui {

QStringList TemplateDraft::keyOrder()
{
    return {QStringLiteral("urn"), QStringLiteral("version"), QStringLiteral("kind"), QStringLiteral("language"), QStringLiteral("id"), QStringLiteral("key"), QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("type"), QStringLiteral("text"), QStringLiteral("label"), QStringLiteral("choices"), QStringLiteral("columns"),
            QStringLiteral("scale"), QStringLiteral("stage"), QStringLiteral("kinds"), QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("whole"), QStringLiteral("unit"), QStringLiteral("max_length"), QStringLiteral("suggestions"), QStringLiteral("guidance"), QStringLiteral("example"), QStringLiteral("law"), QStringLiteral("required"), QStringLiteral("required_if"),
            QStringLiteral("visible_if"), QStringLiteral("reason"), QStringLiteral("evidence"), QStringLiteral("fact"), QStringLiteral("evaluated"), QStringLiteral("controls"), QStringLiteral("risk"), QStringLiteral("subjects"), QStringLiteral("scales"), QStringLiteral("questions"), QStringLiteral("sections"), QStringLiteral("scores"), QStringLiteral("outcomes")};
}

void TemplateDraft::open(const dpia::TemplateFiles &files)
{
    m_files = {{files.name.section(QLatin1Char('/'), -1), {}, QString::fromUtf8(files.bytes)}};
    for (const auto &[name, bytes] : files.translations)
        m_files.append({name.section(QLatin1Char('/'), -1), dpia::translationLanguage(name), QString::fromUtf8(bytes)});
    m_opened = m_files;
    readAgain();
}

dpia::TemplateFiles TemplateDraft::templateFiles() const
{
    dpia::TemplateFiles files;
    if (m_files.isEmpty())
        return files;
    files.name = m_files.constFirst().name;
    files.bytes = m_files.constFirst().text.toUtf8();
    for (const File &file : m_files.mid(1))
        files.translations.append({file.name, file.text.toUtf8()});
    return files;
}

void TemplateDraft::setText(int file, const QString &text)
{
    if (file < 0 || file >= m_files.size() || m_files.at(file).text == text)
        return;
    m_files[file].text = text;
    readAgain();
}

void TemplateDraft::readAgain()
{
    m_reading = m_files.isEmpty() ? dpia::TemplateReading() : dpia::readTemplateFully(templateFiles());
    const auto document = m_files.isEmpty() ? core::Result<core::YamlDocument>(core::Error()) : core::readYaml(m_files.constFirst().text.toUtf8());
    m_root = document ? document->root() : QJsonValue(QJsonValue::Undefined);
    Q_EMIT read();
}

int TemplateDraft::fileOf(const QString &language) const
{
    for (int i = 1; i < m_files.size(); ++i)
        if (m_files.at(i).language == language)
            return i;
    return -1;
}

QStringList TemplateDraft::languages() const
{
    QStringList languages = m_reading.value.languages();
    for (const File &file : m_files)
        if (!file.language.isEmpty() && !languages.contains(file.language))
            languages += file.language;
    languages.removeAll(m_root.toObject().value(QLatin1String("language")).toString());
    languages.sort();
    return languages;
}

void TemplateDraft::addLanguage(const QString &language)
{
    if (fileOf(language) >= 0 || m_files.isEmpty())
        return;
    const QString name = QStringLiteral("%1.%2.yaml").arg(m_files.constFirst().name.section(QLatin1Char('.'), 0, -2), language);
    m_files.append({name, language, QStringLiteral("translates: %1\nversion: %2\nlanguage: %3\ntexts: {}\n").arg(m_root.toObject().value(QLatin1String("urn")).toString()).arg(m_root.toObject().value(QLatin1String("version")).toInteger(1)).arg(language)});
    readAgain();
}

core::Result<void> TemplateDraft::apply(int file, const std::function<core::Result<void>(dpia::YamlText &)> &change)
{
    dpia::YamlText text(m_files.at(file).text, m_files.at(file).name);
    HALLMARKER_TRY(change(text));
    if (text.text() == m_files.at(file).text)
        return {};
    m_files[file].text = text.text();
    readAgain();
    Q_EMIT textChanged(file);
    return {};
}

core::Result<void> TemplateDraft::set(const QString &pointer, const QString &key, const QJsonValue &value)
{
    return apply(0, [&](dpia::YamlText &text) { return text.set(pointer, key, value, keyOrder()); });
}

core::Result<void> TemplateDraft::setTranslation(const QString &language, const QString &key, const QString &pointer, const QString &field, const QString &words)
{
    const QJsonValue value = words.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(words);
    const QString inside = core::jsonPointer(pointer, field);
    if (fileOf(language) < 0 && core::valueAt(m_root, inside).isObject())
        return apply(0, [&](dpia::YamlText &text) { return text.set(inside, language, value); });
    addLanguage(language);
    const int file = fileOf(language);
    const auto document = core::readYaml(m_files.at(file).text.toUtf8());
    if (document && core::valueAt(document->root(), QStringLiteral("/texts")).toObject().isEmpty())
        return apply(file, [&](dpia::YamlText &text) { return text.set(QString(), QStringLiteral("texts"), value.isUndefined() ? QJsonObject() : QJsonObject{{key, value}}); });
    return apply(file, [&](dpia::YamlText &text) { return text.set(QStringLiteral("/texts"), key, value); });
}

QString TemplateDraft::translation(const QString &language, const QString &key, const QString &pointer, const QString &field) const
{
    if (const QJsonValue inside = core::valueAt(m_root, core::jsonPointer(pointer, field)); inside.isObject() && inside.toObject().contains(language))
        return inside.toObject().value(language).toString();
    const int file = fileOf(language);
    if (file < 0)
        return {};
    const auto document = core::readYaml(m_files.at(file).text.toUtf8());
    return document ? core::valueAt(document->root(), QStringLiteral("/texts")).toObject().value(key).toString() : QString();
}

core::Result<void> TemplateDraft::insert(const QString &pointer, const QString &list, int index, const QJsonObject &item)
{
    return apply(0, [&](dpia::YamlText &text) { return text.insert(pointer, list, index, item, keyOrder()); });
}

core::Result<void> TemplateDraft::remove(const QString &item)
{
    return apply(0, [&](dpia::YamlText &text) { return text.remove(item); });
}

core::Result<void> TemplateDraft::move(const QString &item, int step)
{
    return apply(0, [&](dpia::YamlText &text) { return text.move(item, step); });
}

core::Result<void> TemplateDraft::rename(const QString &urn, int version)
{
    for (int i = 0; i < m_files.size(); ++i) {
        const auto change = [&](dpia::YamlText &text) -> core::Result<void> {
            HALLMARKER_TRY(text.set(QString(), i == 0 ? QStringLiteral("urn") : QStringLiteral("translates"), urn));
            return text.set(QString(), QStringLiteral("version"), version);
        };
        const core::Result<void> changed = apply(i, change);
        if (!changed)
            return changed;
    }
    return {};
}

} // namespace hallmarker::ui
