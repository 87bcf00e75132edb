// SPDX-License-Identifier: Apache-2.0
#include "program/command_line.h"

#include "program/translation.h"
#include "state/workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace atlas {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int smallestSide = 10, largestSide = 16384; // pixels

void describe(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        Words::tr("Liangjiang Atlas shows the industries of a development area and plans their growth."));
    parser.addPositionalArgument(
        QStringLiteral("PORTFOLIO"),
        Words::tr("The portfolio to open, an .atlas file. Without one: the last, or the starter portfolio."),
        QStringLiteral("[PORTFOLIO]"));
    const auto flag = [&](const char* name, const QString& text) {
        parser.addOption({QString::fromLatin1(name), text});
    };
    const auto value = [&](const char* name, const char* what, const QString& text) {
        parser.addOption({QString::fromLatin1(name), text, QString::fromLatin1(what)});
    };
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Print this help and exit.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Print the version and exit.")});
    value("new", "FILE", Words::tr("Create a portfolio with the starter data and exit."));
    flag("check", Words::tr("Verify the portfolio, print what was found and exit."));
    value("language", "LANGUAGE", Words::tr("en or zh_CN."));
    value("theme", "THEME", Words::tr("light, dark or high-contrast."));
    value("workspace", "NAME", Words::tr("Portfolio, Targets, Scenarios, Present or History."));
    value("select", "NODE", Words::tr("Select a node by its key or its name in either language."));
    value("snapshot", "FILE.png",
          Words::tr("Draw the window as it is first seen into a file and exit; needs no display."));
    value("size", "WxH", Words::tr("Size of the snapshot, or of the exported chart or slides, in pixels."));
    value("export", "FILE",
          Words::tr("Write what --chart, --story or --fact-sheet names, as what the file's ending says, and exit."));
    value("chart", "KEY", Words::tr("Which chart to export, as PNG, SVG, PDF, PPTX or CSV; an unknown one lists all."));
    value("story", "NAME",
          Words::tr("Which story to export, as PDF or PPTX, or a PNG or SVG for each slide (FILE-1.png …); an unknown "
                    "one lists all."));
    flag("notes", Words::tr("The speaker notes under the slides of the story's PDF."));
    flag("fact-sheet", Words::tr("Export the fact sheet of a node, one page, as PDF."));
    value(
        "scenario", "NAME",
        Words::tr("Whose targets the exported chart or fact sheet shows, and the slides that name none; without it the "
                  "published ones. What is not published is called a draft there."));
    flag("bilingual", Words::tr("Both languages side by side on the fact sheet."));
}

/// Takes a value that has to be one of a few words.
template <class T>
Result<void> takeWord(const QCommandLineParser& parser, const char* option, std::optional<T> (*read)(const QString&),
                      const QString& allowed, std::optional<T>& into) {
    const QString name = QString::fromLatin1(option);
    if (!parser.isSet(name))
        return {};
    into = read(parser.value(name));
    if (!into)
        return failure(ErrorCode::Invalid,
                       Words::tr("--%1 does not know “%2”; it takes %3.").arg(name, parser.value(name), allowed));
    return {};
}

/// A variable that is not set leaves an empty argument behind: that it means nothing at all, or the last portfolio, is
/// nobody's wish. Nor is the first of two values.
Result<void> refuseEmptyAndTwice(const QCommandLineParser& parser) {
    const auto isBlank = [](const QString& text) { return text.trimmed().isEmpty(); };
    for (const QString& option : parser.optionNames()) {
        const QStringList values = parser.values(option);
        if (std::any_of(values.begin(), values.end(), isBlank))
            return failure(ErrorCode::Invalid,
                           Words::tr("--%1 got an empty value. Is a variable of the shell not set?").arg(option));
        if (values.size() > 1)
            return failure(ErrorCode::Invalid, Words::tr("--%1 is given twice; give it once.").arg(option));
    }
    const QStringList rest = parser.positionalArguments();
    if (std::any_of(rest.begin(), rest.end(), isBlank))
        return failure(ErrorCode::Invalid, Words::tr("The name of the portfolio is empty. Is a variable of the shell "
                                                     "not set? To open the last portfolio give no name."));
    return {};
}

/// Each of these is the whole of what the program is started for.
Result<void> refuseTwoCommands(const QCommandLineParser& parser) {
    QStringList asked;
    for (const char* command : {"new", "check", "snapshot", "export"})
        if (parser.isSet(QString::fromLatin1(command)))
            asked.append(QString::fromLatin1(command));
    if (asked.size() > 1)
        return failure(
            ErrorCode::Invalid,
            Words::tr("--%1 and --%2 are two commands; give them one after the other.").arg(asked.at(0), asked.at(1)));
    return {};
}

Result<QSize> readSize(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d+)[xX×](\\d+)$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return failure(ErrorCode::Invalid,
                       Words::tr("--size does not understand “%1”; write it as 1280x720.").arg(text));
    bool isWidth = false, isHeight = false; // more than a number holds is too large
    const QSize size(match.captured(1).toInt(&isWidth), match.captured(2).toInt(&isHeight));
    if (!isWidth || !isHeight || std::max(size.width(), size.height()) > largestSide)
        return failure(ErrorCode::Invalid,
                       Words::tr("--size “%1” is too large; the largest is %2x%2.").arg(text).arg(largestSide));
    if (std::min(size.width(), size.height()) < smallestSide)
        return failure(ErrorCode::Invalid,
                       Words::tr("--size “%1” is too small; the smallest is %2x%2.").arg(text).arg(smallestSide));
    return size;
}

/// What is asked for beside --export.
Result<void> checkExport(const CommandLine& line) {
    const int asked = (line.chart.isEmpty() ? 0 : 1) + (line.story.isEmpty() ? 0 : 1) + (line.factSheet ? 1 : 0);
    if (asked > 1)
        return failure(ErrorCode::Invalid,
                       Words::tr("--chart, --story and --fact-sheet are exports of their own; ask for one."));
    if (line.exportFile && asked == 0)
        return failure(ErrorCode::Invalid,
                       Words::tr("--export needs --chart KEY, --story NAME or --fact-sheet. See --help."));
    if (line.factSheet && (!line.exportFile || !line.exportFile->endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)))
        return failure(ErrorCode::Invalid, Words::tr("--fact-sheet goes with --export FILE.pdf. See --help."));
    if (line.bilingual && !line.factSheet)
        return failure(ErrorCode::Invalid, Words::tr("--bilingual goes with --fact-sheet. See --help."));
    if (!line.chart.isEmpty() && !line.exportFile)
        return failure(ErrorCode::Invalid, Words::tr("--chart goes with --export FILE. See --help."));
    if (!line.scenario.isEmpty() && !line.exportFile)
        return failure(ErrorCode::Invalid, Words::tr("--scenario goes with --export FILE. See --help."));
    const QString ending = line.exportFile ? QFileInfo(*line.exportFile).suffix().toLower() : QString();
    static const QStringList kinds{QStringLiteral("pdf"), QStringLiteral("pptx"), QStringLiteral("png"),
                                   QStringLiteral("svg")};
    if (!line.story.isEmpty() && !kinds.contains(ending))
        return failure(ErrorCode::Invalid,
                       Words::tr("--story goes with --export FILE, which ends in .pdf, .pptx, .png or .svg."));
    if (line.notes && (line.story.isEmpty() || ending != QLatin1String("pdf")))
        return failure(ErrorCode::Invalid, Words::tr("--notes goes with --story NAME and --export FILE.pdf."));
    return {};
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList& arguments) {
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList(QStringLiteral("liangjiang-atlas")) + arguments))
        return failure(ErrorCode::Invalid, Words::tr("%1 See --help.").arg(parser.errorText()));
    TRY(refuseEmptyAndTwice(parser));
    TRY(refuseTwoCommands(parser));

    CommandLine line;
    line.help = parser.isSet(QStringLiteral("help"));
    line.version = parser.isSet(QStringLiteral("version"));
    line.check = parser.isSet(QStringLiteral("check"));
    const auto optional = [&](const char* name) -> std::optional<QString> {
        const QString option = QString::fromLatin1(name);
        return parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt;
    };
    line.newFile = optional("new");
    line.snapshot = optional("snapshot");
    line.exportFile = optional("export");
    line.chart = parser.value(QStringLiteral("chart"));
    line.factSheet = parser.isSet(QStringLiteral("fact-sheet"));
    line.story = parser.value(QStringLiteral("story")).trimmed();
    line.scenario = parser.value(QStringLiteral("scenario")).trimmed();
    line.notes = parser.isSet(QStringLiteral("notes"));
    line.bilingual = parser.isSet(QStringLiteral("bilingual"));
    line.workspace = parser.value(QStringLiteral("workspace"));
    line.select = parser.value(QStringLiteral("select"));
    if (auto read = takeWord(parser, "language", &Translation::fromWord, QStringLiteral("en, zh_CN"), line.language);
        !read)
        return failure(read.error());
    if (auto read =
            takeWord(parser, "theme", &Theme::fromWord, QStringLiteral("light, dark, high-contrast"), line.theme);
        !read)
        return failure(read.error());
    if (!line.workspace.isEmpty() && !workspaceNames().contains(line.workspace))
        return failure(ErrorCode::Invalid, Words::tr("--%1 does not know “%2”; it takes %3.")
                                               .arg(QStringLiteral("workspace"), line.workspace,
                                                    workspaceNames().join(QStringLiteral(", "))));
    if (const auto size = optional("size")) {
        TRY(line.size, readSize(*size));
        line.sizeGiven = true;
    }
    TRY(checkExport(line));
    if (line.snapshot && !line.snapshot->endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return failure(ErrorCode::Invalid,
                       Words::tr("--snapshot writes a PNG picture; name a file that ends in .png."));
    const QStringList rest = parser.positionalArguments();
    if (rest.size() > 1)
        return failure(ErrorCode::Invalid,
                       Words::tr("Only one portfolio can be opened; “%1” is one too many.").arg(rest.at(1)));
    line.portfolio = rest.value(0);
    if (line.newFile && !line.portfolio.isEmpty())
        return failure(ErrorCode::Invalid,
                       Words::tr("--new makes the file that it names; leave “%1” out.").arg(line.portfolio));
    return line;
}

QString commandLineHelp() {
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace atlas
