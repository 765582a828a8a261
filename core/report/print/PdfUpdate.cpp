#include "core/report/print/PdfUpdate.h"

#include <QRegularExpression>

#include <algorithm>

namespace hallmarker::core {

namespace {

/// The number behind a key: "/Root 1 0 R". -1 when there is none.
int referenceAfter(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.lastIndexOf(key);
    if (at < 0)
        return -1;
    bool isNumber = false;
    const QByteArray rest = text.mid(at + key.size(), 24).trimmed();
    const int number = rest.left(rest.indexOf(' ')).toInt(&isNumber);
    return isNumber ? number : -1;
}

/// The text between "n 0 obj" and "endobj".
QByteArray objectOf(const QByteArray &pdf, int number)
{
    const QByteArray opening = QByteArray("\n" + QByteArray::number(number) + " 0 obj");
    const qsizetype at = pdf.indexOf(opening);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf("endobj", at);
    return end < 0 ? QByteArray() : pdf.mid(at + opening.size(), end - at - opening.size());
}

/// A text string: UTF-16 with its mark, as hexadecimal.
QByteArray pdfString(const QString &text)
{
    QByteArray hex("<FEFF");
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return QByteArray(hex + '>');
}

/// Entries put in before the end of a dictionary.
QByteArray withEntries(const QByteArray &dictionary, const QByteArray &entries)
{
    const qsizetype end = dictionary.lastIndexOf(">>");
    return end < 0 ? QByteArray() : QByteArray(dictionary.left(end) + entries + dictionary.mid(end));
}

class PdfObjects {
public:
    explicit PdfObjects(int firstFree) : m_next(firstFree) {}
    int reserve() { return m_next++; }
    void set(int number, const QByteArray &content) { m_objects.append({number, content}); }
    int size() const { return m_next; }

    /// The objects, their cross references and the trailer.
    void appendTo(QByteArray &pdf, const QByteArray &trailerEntries, qint64 previousTable) const
    {
        auto objects = m_objects;
        std::sort(objects.begin(), objects.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QByteArray table("xref\n");
        if (!pdf.endsWith('\n'))
            pdf += '\n';
        for (const auto &[number, content] : objects) {
            table += QByteArray(QByteArray::number(number) + " 1\n" + QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n");
            pdf += QByteArray(QByteArray::number(number) + " 0 obj\n" + content.trimmed() + "\nendobj\n");
        }
        const qint64 start = pdf.size();
        pdf += QByteArray(table + "trailer\n<<\n/Size " + QByteArray::number(m_next) + '\n' + trailerEntries + "/Prev " + QByteArray::number(previousTable) + "\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n");
    }

private:
    int m_next;
    QList<QPair<int, QByteArray>> m_objects;
};

/// The tree of bookmarks: each entry is under the last one of a smaller level. Gives the number of its root.
int addBookmarks(PdfObjects &objects, const QList<PdfBookmark> &bookmarks, const QList<int> &pages, double pageHeight)
{
    struct Node {
        int number = 0;
        qsizetype parent = -1;
        QList<qsizetype> children;
    };
    QList<Node> nodes;
    QList<qsizetype> roots;
    const int root = objects.reserve();
    QList<qsizetype> open; // the way down to the last entry
    for (qsizetype i = 0; i < bookmarks.size(); ++i) {
        while (!open.isEmpty() && bookmarks.at(open.last()).level >= bookmarks.at(i).level)
            open.removeLast();
        nodes.append({objects.reserve(), open.isEmpty() ? -1 : open.last(), {}});
        (open.isEmpty() ? roots : nodes[open.last()].children) += i;
        open += i;
    }
    const auto links = [&](const QList<qsizetype> &children) {
        return children.isEmpty() ? QByteArray() : QByteArray("/First " + QByteArray::number(nodes.at(children.first()).number) + " 0 R\n/Last " + QByteArray::number(nodes.at(children.last()).number) + " 0 R\n");
    };
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes.at(i);
        const QList<qsizetype> &siblings = node.parent < 0 ? roots : nodes.at(node.parent).children;
        const qsizetype at = siblings.indexOf(i);
        QByteArray entry = "<<\n/Title " + pdfString(bookmarks.at(i).title) + "\n/Parent " + QByteArray::number(node.parent < 0 ? root : nodes.at(node.parent).number) + " 0 R\n";
        if (at > 0)
            entry += QByteArray("/Prev " + QByteArray::number(nodes.at(siblings.at(at - 1)).number) + " 0 R\n");
        if (at + 1 < siblings.size())
            entry += QByteArray("/Next " + QByteArray::number(nodes.at(siblings.at(at + 1)).number) + " 0 R\n");
        entry += links(node.children);
        if (!node.children.isEmpty())
            entry += QByteArray("/Count -" + QByteArray::number(node.children.size()) + '\n'); // closed at first
        const int page = pages.value(bookmarks.at(i).page);
        entry += QByteArray("/Dest [" + QByteArray::number(page) + " 0 R /XYZ 0 " + QByteArray::number(pageHeight - bookmarks.at(i).top, 'f', 1) + " 0]\n>>");
        objects.set(node.number, entry);
    }
    objects.set(root, "<<\n/Type /Outlines\n" + links(roots) + "/Count " + QByteArray::number(roots.size()) + "\n>>");
    return root;
}

} // namespace

bool PdfUpdate::appendTo(QByteArray &pdf) const
{
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    const qsizetype startAt = pdf.lastIndexOf("startxref");
    if (trailerAt < 0 || startAt < trailerAt)
        return false;
    const QByteArray trailer = pdf.mid(trailerAt, startAt - trailerAt);
    bool isNumber = false;
    const qint64 table = pdf.mid(startAt + 9, 24).trimmed().split('\n').first().trimmed().toLongLong(&isNumber);
    const int root = referenceAfter(trailer, "/Root");
    const int info = referenceAfter(trailer, "/Info");
    const int size = referenceAfter(trailer, "/Size");
    QByteArray catalog = objectOf(pdf, root);
    const QByteArray pageTree = objectOf(pdf, referenceAfter(catalog, "/Pages"));
    if (!isNumber || root < 0 || info < 0 || size <= 0 || catalog.isEmpty() || pageTree.isEmpty())
        return false;
    QList<int> pages;
    static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
    const QByteArray kids = pageTree.mid(pageTree.indexOf("/Kids"));
    for (auto it = reference.globalMatch(QString::fromLatin1(kids.left(kids.indexOf(']')))); it.hasNext();)
        pages += it.next().captured(1).toInt();
    if (pages.isEmpty() || std::any_of(bookmarks.begin(), bookmarks.end(), [&](const PdfBookmark &one) { return one.page >= pages.size(); }))
        return false;

    PdfObjects objects(size);
    QByteArray entries = "/ViewerPreferences << /DisplayDocTitle true >>\n";
    if (!language.isEmpty())
        entries += QByteArray("/Lang " + pdfString(language) + '\n');
    if (!bookmarks.isEmpty())
        entries += QByteArray("/Outlines " + QByteArray::number(addBookmarks(objects, bookmarks, pages, pageHeight)) + " 0 R\n/PageMode /UseOutlines\n");
    objects.set(root, withEntries(catalog, entries));
    QByteArray about;
    if (!author.isEmpty())
        about += QByteArray("/Author " + pdfString(author) + '\n');
    if (!subject.isEmpty())
        about += QByteArray("/Subject " + pdfString(subject) + '\n');
    if (!about.isEmpty())
        objects.set(info, withEntries(objectOf(pdf, info), about));
    objects.appendTo(pdf, "/Root " + QByteArray::number(root) + " 0 R\n/Info " + QByteArray::number(info) + " 0 R\n", table);
    return true;
}

} // namespace hallmarker::core
