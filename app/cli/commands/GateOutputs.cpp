#include "app/cli/commands/GateOutputs.h"

#include "app/cli/CliTexts.h"
#include "app/cli/OutputFile.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <vector>

namespace hallmarker::cli {

namespace {

/// ".json" means the report; the flat one has to be asked for by name.
const core::GateFormat *formatOfSuffix(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    const auto found = std::find_if(core::gateFormats().begin(), core::gateFormats().end(), [&suffix](const core::GateFormat &format) { return format.suffix == suffix; });
    return found == core::gateFormats().end() ? nullptr : &*found;
}

} // namespace

const core::GateFormat *gateFormatNamed(const QString &name)
{
    const auto found = std::find_if(core::gateFormats().begin(), core::gateFormats().end(), [&name](const core::GateFormat &format) { return format.name == name; });
    return found == core::gateFormats().end() ? nullptr : &*found;
}

QStringList GateOutputs::formatNames()
{
    QStringList names;
    for (const core::GateFormat &format : core::gateFormats())
        names += format.name;
    return names;
}

core::Result<void> GateOutputs::add(const QString &word)
{
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    const core::GateFormat *format = equals > 0 ? gateFormatNamed(word.left(equals)) : nullptr;
    const QString path = format != nullptr ? word.mid(equals + 1) : word;
    if (format == nullptr && word != QLatin1String("-"))
        format = formatOfSuffix(word);
    if (format == nullptr || path.isEmpty())
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" does not tell a format and a file. Write FORMAT=FILE; formats are %2.").arg(word, formatNames().join(QLatin1String(", "))));
    if (path == QLatin1String("-")) {
        if (m_standardOutput != nullptr)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("Only one output can go to standard output."));
        m_standardOutput = format;
        return {};
    }
    if (std::any_of(m_files.begin(), m_files.end(), [&path](const Output &other) { return other.path == path; }))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("%1 is named for two outputs.").arg(path));
    m_files.append({format, path});
    return {};
}

void GateOutputs::add(const QString &format, const QString &path)
{
    m_files.append({gateFormatNamed(format), path});
}

core::Result<void> GateOutputs::write(const core::GateReport &report) const
{
    std::vector<std::unique_ptr<OutputFile>> files;
    for (const Output &output : m_files) {
        files.push_back(std::make_unique<OutputFile>(output.path));
        HALLMARKER_TRY(files.back()->prepare(output.format->write(report)));
    }
    for (const std::unique_ptr<OutputFile> &file : files)
        HALLMARKER_TRY(file->commit());
    return {};
}

} // namespace hallmarker::cli
