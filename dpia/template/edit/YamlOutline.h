#pragma once

#include "core/result/Result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace hallmarker::dpia {

struct YamlOutlineNode;

/// An entry of a map or an item of a list, as places in the text.
struct YamlOutlineEntry {
    QString key;                ///< of a map
    int begin = 0;              ///< of the key, or of the dash; in braces of the item itself
    int afterMark = 0;          ///< behind the colon or the dash
    int end = 0;                ///< behind the last character of the value; a comment behind it is not part of it
    std::unique_ptr<YamlOutlineNode> value;
};

struct YamlOutlineNode {
    enum class Kind { Map, List, Scalar, Nothing };
    Kind kind = Kind::Nothing;
    bool isFlow = false;        ///< between braces or brackets
    int begin = 0;
    int end = 0;
    int column = 0;             ///< of the keys or dashes
    std::vector<YamlOutlineEntry> entries;

    const YamlOutlineEntry *entry(const QString &key) const;
};

/// Where the parts of a YAML text stand, so that one of them can be changed and all others, comments included, stay as they are.
/// Understands what templates are written in: block and flow maps and lists, plain, quoted and block scalars, comments. Anchors,
/// aliases, tags and complex keys are refused: such a file is edited as text.
class YamlOutline {
public:
    static core::Result<YamlOutline> of(const QString &text);
    const YamlOutlineNode &root() const { return *m_root; }
    /// nullptr: nothing stands at that JSON pointer.
    const YamlOutlineNode *at(const QString &pointer) const;
    /// The entry whose value stands at that pointer, and the node that it is in.
    const YamlOutlineEntry *entryAt(const QString &pointer, const YamlOutlineNode **in = nullptr, int *place = nullptr) const;

private:
    std::unique_ptr<YamlOutlineNode> m_root;
};

} // namespace hallmarker::dpia
