#pragma once

#include "core/archive/ZipReader.h"
#include "tests/core/report/DocxOrder.h"

#include <QSet>
#include <QXmlStreamReader>

namespace hallmarker::tests {

/// A DOCX taken apart as a word processor does before it shows anything: what it would ask to repair is a problem.
class DocxPackage {
public:
    explicit DocxPackage(const QByteArray &docx)
    {
        const auto reader = core::ZipReader::fromBytes(docx);
        if (!reader) {
            problems += reader.error().message;
            return;
        }
        for (const core::ZipEntry &entry : reader->entries()) {
            names += entry.name;
            parts.insert(entry.name, *reader->read(entry.name));
        }
        for (auto part = parts.constBegin(); part != parts.constEnd(); ++part)
            if (!part.key().endsWith(QLatin1String(".png")))
                walk(part.key(), part.value());
        checkTypes();
        checkRelations();
        checkStyles();
    }

    QStringList problems;
    QStringList names;
    QHash<QString, QByteArray> parts;
    QHash<QString, int> elements;       ///< of all parts
    QStringList paragraphs;             ///< texts of document.xml, in order
    QStringList rightToLeft;            ///< those of them with w:bidi
    QSet<QString> bookmarks;
    QStringList anchors;

private:
    /// Children in the order of the schema, each cell ends in a paragraph, text of paragraphs.
    void walk(const QString &part, const QByteArray &xml)
    {
        struct Open {
            QString name;
            qsizetype reached = -1;
            QString lastChild;
        };
        QList<Open> open;
        QXmlStreamReader reader(xml);
        QString text;
        bool isBidi = false;
        while (!reader.atEnd()) {
            reader.readNext();
            const QString name = reader.qualifiedName().toString();
            if (reader.isStartElement()) {
                ++elements[name];
                if (!open.isEmpty()) {
                    Open &parent = open.last();
                    parent.lastChild = name;
                    if (const auto order = docxOrder().constFind(parent.name); order != docxOrder().constEnd()) {
                        const qsizetype at = order->indexOf(name);
                        const bool isFree = parent.name == QStringLiteral("w:r") && at > 0;
                        if (at < 0)
                            problems += QStringLiteral("%1: %2 in %3").arg(part, name, parent.name);
                        else if (at < parent.reached && !isFree)
                            problems += QStringLiteral("%1: %2 stands too late in %3").arg(part, name, parent.name);
                        parent.reached = std::max(parent.reached, at);
                    }
                }
                open.append({name, -1, {}});
                note(part, name, reader.attributes());
                if (name == QStringLiteral("w:p")) {
                    text.clear();
                    isBidi = false;
                } else if (name == QStringLiteral("w:bidi") && open.size() > 1 && open.at(open.size() - 2).name == QStringLiteral("w:pPr")) {
                    isBidi = true;
                } else if (name == QStringLiteral("w:tab") && open.at(open.size() - 2).name == QStringLiteral("w:r")) {
                    text += QLatin1Char('\t');
                } else if (name == QStringLiteral("w:br")) {
                    text += QLatin1Char('\n');
                } else if (name == QStringLiteral("w:softHyphen")) {
                    text += QChar(0x00ad);
                } else if (name == QStringLiteral("w:noBreakHyphen")) {
                    text += QChar(0x2011);
                }
            } else if (reader.isCharacters() && !open.isEmpty() && open.last().name == QStringLiteral("w:t")) {
                text += reader.text();
            } else if (reader.isEndElement() && !open.isEmpty()) {
                if (name == QStringLiteral("w:tc") && open.last().lastChild != QStringLiteral("w:p"))
                    problems += QStringLiteral("%1: a cell does not end in a paragraph").arg(part);
                if (name == QStringLiteral("w:p") && part == QStringLiteral("word/document.xml")) {
                    paragraphs += text;
                    if (isBidi)
                        rightToLeft += text;
                }
                open.removeLast();
            }
        }
        if (reader.hasError())
            problems += QStringLiteral("%1: %2 in line %3").arg(part, reader.errorString()).arg(reader.lineNumber());
    }
    void note(const QString &part, const QString &name, const QXmlStreamAttributes &attributes)
    {
        const QString value = attributes.value(QStringLiteral("w:val")).toString();
        if (name == QStringLiteral("w:style"))
            m_defined.insert(attributes.value(QStringLiteral("w:styleId")).toString());
        else if (QStringList{QStringLiteral("w:pStyle"), QStringLiteral("w:rStyle"), QStringLiteral("w:tblStyle"), QStringLiteral("w:basedOn"), QStringLiteral("w:next")}.contains(name))
            m_used.insert(value);
        else if (name == QStringLiteral("w:bookmarkStart")) {
            const QString bookmark = attributes.value(QStringLiteral("w:name")).toString();
            if (bookmarks.contains(bookmark) || bookmark.size() > 40 || !bookmark.at(0).isLetter())
                problems += QStringLiteral("bookmark ") + bookmark;
            bookmarks.insert(bookmark);
        } else if (name == QStringLiteral("w:numId"))
            m_numbersUsed.insert(value);
        else if (name == QStringLiteral("w:num"))
            m_numbers.insert(attributes.value(QStringLiteral("w:numId")).toString());
        else if (name == QStringLiteral("Override"))
            m_types.insert(attributes.value(QStringLiteral("PartName")).toString().mid(1), attributes.value(QStringLiteral("ContentType")).toString());
        else if (name == QStringLiteral("Relationship"))
            m_relations[part].insert(attributes.value(QStringLiteral("Id")).toString(), attributes.value(QStringLiteral("TargetMode")) == QStringLiteral("External") ? QString() : attributes.value(QStringLiteral("Target")).toString());
        if (attributes.hasAttribute(QStringLiteral("w:anchor")))
            anchors += attributes.value(QStringLiteral("w:anchor")).toString();
        for (const QString &reference : {QStringLiteral("r:id"), QStringLiteral("r:embed")}) {
            if (attributes.hasAttribute(reference))
                m_idsUsed[part].insert(attributes.value(reference).toString());
        }
    }
    void checkTypes()
    {
        for (const QString &name : std::as_const(names)) {
            if (!name.endsWith(QStringLiteral(".rels")) && name != QStringLiteral("[Content_Types].xml") && !m_types.contains(name))
                problems += QStringLiteral("no content type: ") + name;
        }
        for (auto type = m_types.constBegin(); type != m_types.constEnd(); ++type) {
            if (!names.contains(type.key()))
                problems += QStringLiteral("no part: ") + type.key();
        }
    }
    void checkRelations()
    {
        QSet<QString> reached;
        for (auto list = m_relations.constBegin(); list != m_relations.constEnd(); ++list) {
            const QString folder = list.key() == QStringLiteral("_rels/.rels") ? QString() : QStringLiteral("word/");
            for (const QString &target : *list) {
                if (!target.isEmpty() && !names.contains(folder + target))
                    problems += QStringLiteral("leads nowhere: ") + target;
                reached.insert(folder + target);
            }
        }
        for (auto type = m_types.constBegin(); type != m_types.constEnd(); ++type) {
            if (!reached.contains(type.key()))
                problems += QStringLiteral("nothing leads to ") + type.key();
        }
        for (auto ids = m_idsUsed.constBegin(); ids != m_idsUsed.constEnd(); ++ids) {
            const auto known = m_relations.value(QString(ids.key()).replace(QStringLiteral("word/"), QStringLiteral("word/_rels/")) + QStringLiteral(".rels"));
            for (const QString &id : *ids) {
                if (!known.contains(id))
                    problems += QStringLiteral("no relationship: ") + id;
            }
        }
    }
    void checkStyles()
    {
        for (const QString &style : std::as_const(m_used)) {
            if (!m_defined.contains(style))
                problems += QStringLiteral("no style: ") + style;
        }
        for (const QString &number : std::as_const(m_numbersUsed)) {
            if (!m_numbers.contains(number))
                problems += QStringLiteral("no numbering: ") + number;
        }
        for (const QString &anchor : std::as_const(anchors)) {
            if (!bookmarks.contains(anchor))
                problems += QStringLiteral("no bookmark: ") + anchor;
        }
    }

    QSet<QString> m_defined;
    QSet<QString> m_used;
    QSet<QString> m_numbers;
    QSet<QString> m_numbersUsed;
    QHash<QString, QString> m_types;
    QHash<QString, QHash<QString, QString>> m_relations;
    QHash<QString, QSet<QString>> m_idsUsed;
};

} // namespace hallmarker::tests
