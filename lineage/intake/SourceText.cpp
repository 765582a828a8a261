#include "lineage/intake/SourceText.h"

#include "core/table/TextEncoding.h"

#include <QCoreApplication>

#include <utility>

namespace hallmarker::lineage {

namespace {

struct SourceTextTexts {
    Q_DECLARE_TR_FUNCTIONS(SourceTextTexts)
};

/// Name of the compression by the first bytes; nullptr: none.
const char *compressionOf(std::string_view head)
{
    using namespace std::string_view_literals;
    constexpr std::pair<std::string_view, const char *> beginnings[] = {
        {"\x1f\x8b"sv, "gzip"}, {"\x28\xb5\x2f\xfd"sv, "zstd"}, {"\xfd" "7zXZ\0"sv, "xz"}, {"BZh"sv, "bzip2"}, {"PK\x03\x04"sv, "zip"}};
    for (const auto &[beginning, name] : beginnings) {
        if (head.starts_with(beginning))
            return name;
    }
    return nullptr;
}

} // namespace

core::Result<std::string> sourceText(std::string bytes, const QString &path)
{
    if (const char *compression = compressionOf(bytes))
        return core::Error(core::ErrorKind::Unreadable, SourceTextTexts::tr("%1 is compressed (%2). Unpack it and import what it holds.").arg(path, QLatin1String(compression)), {}, {.file = path});
    const bool isBigEndian = bytes.starts_with("\xfe\xff");
    if (!isBigEndian && !bytes.starts_with("\xff\xfe"))
        return bytes;
    std::string text;
    std::size_t consumed = 0;
    const std::string_view units = std::string_view(bytes).substr(2);
    if (!core::appendUtf16(text, units, isBigEndian, consumed) || consumed != units.size())
        return core::Error(core::ErrorKind::Unreadable, SourceTextTexts::tr("%1 is not well-formed UTF-16. Save it as UTF-8.").arg(path), {}, {.file = path});
    return text;
}

} // namespace hallmarker::lineage
