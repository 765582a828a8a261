#include "dpia/template/TranslationReader.h"

#include "dpia/template/TemplateFields.h"
#include "dpia/template/TemplateTexts.h"

#include <QHash>

namespace hallmarker::dpia {

QString translationLanguage(const QString &file)
{
    const QString name = file.section(QLatin1Char('/'), -1);
    const QString code = name.count(QLatin1Char('.')) >= 2 ? name.section(QLatin1Char('.'), -2, -2) : QString();
    return isLanguageCode(code) ? code : QString();
}

void readTranslation(const QString &file, const QByteArray &bytes, Template &into, QList<core::Error> &errors)
{
    const auto document = core::readYaml(bytes, file, {.maxBytes = 2LL << 20, .maxDepth = 8, .maxNodes = 100'000});
    if (!document) {
        errors.append(document.error());
        return;
    }
    TemplateFields fields(*document, QString());
    const QString urn = fields.text(QStringLiteral("translates"));
    const qint64 version = fields.integer(QStringLiteral("version"), 1, 1'000'000);
    const QString language = fields.text(QStringLiteral("language"));
    fields.map(QStringLiteral("texts"));
    if (!urn.isEmpty() && urn != into.urn)
        fields.fail(QStringLiteral("translates"), TemplateTexts::tr("This translates %1, not %2.").arg(urn, into.urn));
    if (version != 0 && version != into.version)
        fields.fail(QStringLiteral("version"), TemplateTexts::tr("This translates version %1; the template has version %2.").arg(version).arg(into.version));
    if (!language.isEmpty() && (!isLanguageCode(language) || language == into.language || language != translationLanguage(file)))
        fields.fail(QStringLiteral("language"), TemplateTexts::tr("The language must be the one of the file's name, and not the one of the template."));
    if (const auto finished = fields.finish(); !finished) {
        errors.append(finished.error());
        return;
    }
    QHash<QString, LocalizedText *> known;
    for (const auto &[key, text] : into.texts())
        known.insert(key, text);
    const QJsonObject texts = core::valueAt(document->root(), QStringLiteral("/texts")).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const core::ErrorLocation where = document->locate(core::jsonPointer(QStringLiteral("/texts"), it.key()));
        if (!known.contains(it.key()))
            errors.append(core::Error(core::ErrorKind::Invalid, TemplateTexts::tr("The template has no text \"%1\".").arg(it.key()), {}, where));
        else if (!it.value().isString() || it.value().toString().trimmed().isEmpty())
            errors.append(core::Error(core::ErrorKind::Invalid, TemplateTexts::tr("The translation of \"%1\" must be text that is not empty.").arg(it.key()), {}, where));
        else
            known.value(it.key())->setIn(language, it.value().toString());
    }
}

QStringList missingTranslations(Template &of)
{
    QStringList notes;
    const auto texts = of.texts();
    for (const QString &language : of.languages()) {
        if (language == of.language)
            continue;
        QStringList missing;
        for (const auto &[key, text] : texts)
            if (!text->has(language))
                missing += key;
        if (!missing.isEmpty())
            notes += TemplateTexts::tr("%1: %n text(s) are not translated: %2", nullptr, int(missing.size())).arg(language, QStringList(missing.mid(0, 5)).join(QStringLiteral(", ")) + (missing.size() > 5 ? QStringLiteral(", …") : QString()));
    }
    return notes;
}

} // namespace hallmarker::dpia
