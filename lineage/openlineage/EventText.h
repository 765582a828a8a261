#pragma once

#include <QtGlobal>

#include <string_view>

namespace hallmarker::lineage::openlineage {

/// Cuts the bytes of a file into its events: one object a line, objects that run over lines, or one array of objects. An
/// event that is broken costs its own line, not those after it.
class EventText {
public:
    struct Piece {
        std::string_view bytes;
        qint64 line = 1; ///< from 1, where it begins
    };

    explicit EventText(std::string_view bytes);

    /// False at the end.
    bool next(Piece &piece);
    /// The piece did not parse: takes all of the value that begins there instead of its first line. False when there is
    /// no more to it than that line.
    bool widen(Piece &piece);
    /// Back to the first line, when the whole does not parse either.
    void narrow(Piece &piece);

private:
    bool nextOfArray(Piece &piece);
    /// Behind the value that begins at `from`; npos when it does not end.
    std::size_t endOfValue(std::size_t from);
    void countLinesTo(std::size_t offset);

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::size_t m_counted = 0; ///< lines are counted up to here
    std::size_t m_scanBudget;  ///< what widen() may still look at, so that many broken lines do not take square time
    qint64 m_line = 1;
    std::size_t m_narrowSize = 0; ///< of the piece before it was widened, and
    std::size_t m_narrowAt = 0;   ///< where reading went on from
    bool m_isArray = false;
};

} // namespace hallmarker::lineage::openlineage
