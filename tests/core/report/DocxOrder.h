#pragma once

#include <QHash>
#include <QStringList>

namespace hallmarker::tests {

/// The order in which the schemas of ISO/IEC 29500-1 (transitional) list the children of an element. Word refuses a file
/// in which they stand otherwise. Elements that may stand in any order are not here.
inline const QHash<QString, QStringList> &docxOrder()
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
    static const QHash<QString, QStringList> order{
        {QStringLiteral("w:document"), words("w:background w:body")},
        {QStringLiteral("w:tbl"), words("w:tblPr w:tblGrid w:tr")},
        {QStringLiteral("w:tr"), words("w:tblPrEx w:trPr w:tc")},
        {QStringLiteral("w:tc"), words("w:tcPr w:p")},
        {QStringLiteral("w:r"), words("w:rPr w:t w:tab w:br w:softHyphen w:noBreakHyphen w:fldChar w:instrText w:drawing")}, // rPr first; the rest in any order
        {QStringLiteral("w:pPr"), words("w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct "
                                        "w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment "
                                        "w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange")},
        {QStringLiteral("w:rPr"), words("w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss w:imprint w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position "
                                        "w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout w:specVanish w:oMath")},
        {QStringLiteral("w:tblPr"), words("w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription")},
        {QStringLiteral("w:tcPr"), words("w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign w:hideMark")},
        {QStringLiteral("w:tblBorders"), words("w:top w:left w:start w:bottom w:right w:end w:insideH w:insideV")},
        {QStringLiteral("w:tcBorders"), words("w:top w:left w:start w:bottom w:right w:end w:insideH w:insideV w:tl2br w:tr2bl")},
        {QStringLiteral("w:tblCellMar"), words("w:top w:left w:start w:bottom w:right w:end")},
        {QStringLiteral("w:pBdr"), words("w:top w:left w:bottom w:right w:between w:bar")},
        {QStringLiteral("w:numPr"), words("w:ilvl w:numId")},
        {QStringLiteral("w:sectPr"), words("w:headerReference w:footerReference w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols w:formProt w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid")},
        {QStringLiteral("w:styles"), words("w:docDefaults w:latentStyles w:style")},
        {QStringLiteral("w:docDefaults"), words("w:rPrDefault w:pPrDefault")},
        {QStringLiteral("w:style"), words("w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked w:personal w:personalCompose w:personalReply w:rsid w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr")},
        {QStringLiteral("w:tblStylePr"), words("w:pPr w:rPr w:tblPr w:trPr w:tcPr")},
        {QStringLiteral("w:numbering"), words("w:numPicBullet w:abstractNum w:num w:numIdMacAtCleanup")},
        {QStringLiteral("w:abstractNum"), words("w:nsid w:multiLevelType w:tmpl w:name w:styleLink w:numStyleLink w:lvl")},
        {QStringLiteral("w:lvl"), words("w:start w:numFmt w:lvlRestart w:pStyle w:isLgl w:suff w:lvlText w:lvlPicBulletId w:legacy w:lvlJc w:pPr w:rPr")},
        {QStringLiteral("w:num"), words("w:abstractNumId w:lvlOverride")},
        {QStringLiteral("w:settings"), words("w:writeProtection w:view w:zoom w:removePersonalInformation w:mirrorMargins w:defaultTabStop w:autoHyphenation w:evenAndOddHeaders w:characterSpacingControl w:footnotePr w:endnotePr w:compat w:docVars w:rsids w:themeFontLang w:clrSchemeMapping w:decimalSymbol w:listSeparator")},
        {QStringLiteral("w:font"), words("w:altName w:panose1 w:charset w:family w:notTrueType w:pitch w:sig w:embedRegular")},
        {QStringLiteral("wp:inline"), words("wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic")},
        {QStringLiteral("pic:pic"), words("pic:nvPicPr pic:blipFill pic:spPr")},
        {QStringLiteral("pic:blipFill"), words("a:blip a:srcRect a:tile a:stretch")},
        {QStringLiteral("pic:spPr"), words("a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:ln")},
        {QStringLiteral("c:chartSpace"), words("c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes")},
        {QStringLiteral("c:chart"), words("c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs")},
        {QStringLiteral("c:plotArea"), words("c:layout c:barChart c:catAx c:valAx c:dTable c:spPr")},
        {QStringLiteral("c:barChart"), words("c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId")},
        {QStringLiteral("c:ser"), words("c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:shape")},
        {QStringLiteral("c:dLbls"), words("c:dLbl c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator c:showLeaderLines")},
        {QStringLiteral("c:errBars"), words("c:errDir c:errBarType c:errValType c:noEndCap c:plus c:minus c:val c:spPr")},
        {QStringLiteral("c:numLit"), words("c:formatCode c:ptCount c:pt")},
        {QStringLiteral("c:strLit"), words("c:ptCount c:pt")},
        {QStringLiteral("c:catAx"), words("c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl")},
        {QStringLiteral("c:valAx"), words("c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit c:minorUnit c:dispUnits")},
    };
    return order;
}

} // namespace hallmarker::tests
