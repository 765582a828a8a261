#include "app/cli/DocumentLanguageOption.h"

#include "app/cli/CliTexts.h"

namespace hallmarker::cli {

Option documentLanguageOption()
{
    Option option;
    option.name = QStringLiteral("language");
    option.value = QStringLiteral("LANGUAGE");
    option.help = CliTexts::tr("Language of the document, if it is not to be that of the program");
    option.choices = {QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("fr")}; // those of translations/
    return option;
}

void enterDocumentLanguage(const Arguments &arguments, std::optional<core::DocumentLanguage> &scope)
{
    if (arguments.has(QStringLiteral("language")))
        scope.emplace(arguments.value(QStringLiteral("language")));
}

} // namespace hallmarker::cli
