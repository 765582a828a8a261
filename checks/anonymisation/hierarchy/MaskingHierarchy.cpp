#include "checks/anonymisation/hierarchy/MaskingHierarchy.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::anonymisation {

namespace {

struct MaskingHierarchyTexts {
    Q_DECLARE_TR_FUNCTIONS(MaskingHierarchyTexts)
};

constexpr qsizetype longestMasked = 60;

} // namespace

core::Result<Hierarchy> MaskingHierarchy::build(const QString &attribute, const std::vector<std::string> &values) const
{
    if (charactersPerLevel < 1)
        return core::Error(core::ErrorKind::Usage, MaskingHierarchyTexts::tr("A level has to mask at least one character."));
    // Code points, not bytes: a letter with an accent is masked as one.
    qsizetype longest = 0;
    std::vector<QList<uint>> texts;
    for (const std::string &value : values) {
        texts.push_back(QString::fromStdString(value).toUcs4());
        longest = std::max(longest, texts.back().size());
    }
    if ((longest + charactersPerLevel - 1) / charactersPerLevel > longestMasked)
        return core::Error(core::ErrorKind::LimitExceeded, MaskingHierarchyTexts::tr("The values of %1 are up to %2 characters long; that makes too many levels. Mask more characters a level.").arg(attribute).arg(longest));
    std::vector<HierarchyRow> rows;
    for (std::size_t i = 0; i < values.size(); ++i) {
        HierarchyRow row{values[i]};
        QList<uint> text = texts[i];
        // A value that was filled up keeps its own form on level 0 and shows its padding from level 1 on.
        const QList<uint> padding(longest - text.size(), uint(' '));
        text = isFromRight ? padding + text : text + padding;
        for (qsizetype masked = charactersPerLevel; masked < longest + charactersPerLevel; masked += charactersPerLevel) {
            const qsizetype count = std::min(masked, longest);
            for (qsizetype k = 0; k < count; ++k)
                text[isFromRight ? longest - 1 - k : k] = uint(mask);
            row.push_back(QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()), text.size()).toStdString());
        }
        rows.push_back(std::move(row));
    }
    return Hierarchy::of(attribute, rows);
}

} // namespace hallmarker::anonymisation
