// SPDX-License-Identifier: Apache-2.0
#include "state/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <iterator>

namespace atlas {

namespace {
constexpr qsizetype mostRecentFiles = 10;

QString formWord(FactSheetForm form) {
    switch (form) {
    case FactSheetForm::English:
        return QStringLiteral("en");
    case FactSheetForm::Chinese:
        return QStringLiteral("zh_CN");
    case FactSheetForm::Both:
        return QStringLiteral("both");
    }
    return {};
}

QString languageWord(Language language) {
    return language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

/// In the order of StoryFormat.
constexpr const char* storyFormats[] = {"pdf", "pdf-notes",    "pptx",        "png",
                                        "svg", "print-slides", "print-notes", "print-handout"};

QString roomKey(QStringList displays) {
    displays.sort();
    const QByteArray names = displays.join(QLatin1Char('\n')).toUtf8();
    return QStringLiteral("present/room-") +
           QString::fromLatin1(QCryptographicHash::hash(names, QCryptographicHash::Sha1).toHex().left(12));
}

QString placeGroup(const QString& portfolio) {
    const QByteArray hash = QCryptographicHash::hash(portfolio.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("place-") + QString::fromLatin1(hash.left(12));
}
} // namespace

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("liangjiang-atlas"),
              QStringLiteral("liangjiang-atlas")) {}

Settings::Settings(const QString& path) : m_store(path, QSettings::IniFormat) {}

Language Settings::language() const {
    const QString word = m_store.value(QStringLiteral("language")).toString();
    if (word.isEmpty())
        return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
    return word == QLatin1String("zh_CN") ? Language::Chinese : Language::English;
}

void Settings::setLanguage(Language language) { m_store.setValue(QStringLiteral("language"), languageWord(language)); }

ThemeName Settings::theme() const {
    return Theme::fromWord(m_store.value(QStringLiteral("theme")).toString()).value_or(ThemeName::Light);
}

void Settings::setTheme(ThemeName theme) { m_store.setValue(QStringLiteral("theme"), Theme::word(theme)); }

bool Settings::reducedMotion() const { return m_store.value(QStringLiteral("reducedMotion"), false).toBool(); }

void Settings::setReducedMotion(bool reduced) { m_store.setValue(QStringLiteral("reducedMotion"), reduced); }

bool Settings::asksReason() const { return m_store.value(QStringLiteral("asksReason"), false).toBool(); }

void Settings::setAsksReason(bool asks) { m_store.setValue(QStringLiteral("asksReason"), asks); }

QString Settings::author() const {
    const QString stored = m_store.value(QStringLiteral("author")).toString();
    if (!stored.isEmpty())
        return stored;
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return login.isEmpty() ? QStringLiteral("unknown") : login;
}

void Settings::setAuthor(const QString& author) { m_store.setValue(QStringLiteral("author"), author.trimmed()); }

bool Settings::welcomed() const { return m_store.value(QStringLiteral("welcomed"), false).toBool(); }

void Settings::setWelcomed(bool welcomed) { m_store.setValue(QStringLiteral("welcomed"), welcomed); }

ExportChoice Settings::exportChoice() const {
    ExportChoice choice;
    choice.ending = m_store.value(QStringLiteral("export/kind"), choice.ending).toString();
    choice.size = m_store.value(QStringLiteral("export/size"), choice.size).toSize();
    choice.scale = m_store.value(QStringLiteral("export/scale"), choice.scale).toInt();
    choice.theme = Theme::fromWord(m_store.value(QStringLiteral("export/theme")).toString()).value_or(choice.theme);
    return choice;
}

void Settings::setExportChoice(const ExportChoice& choice) {
    m_store.setValue(QStringLiteral("export/kind"), choice.ending);
    m_store.setValue(QStringLiteral("export/size"), choice.size);
    m_store.setValue(QStringLiteral("export/scale"), choice.scale);
    m_store.setValue(QStringLiteral("export/theme"), Theme::word(choice.theme));
}

int Settings::notesSize() const { return m_store.value(QStringLiteral("present/notesSize"), 18).toInt(); }

void Settings::setNotesSize(int pixels) { m_store.setValue(QStringLiteral("present/notesSize"), pixels); }

QString Settings::roomDisplay(const QStringList& displays) const { return m_store.value(roomKey(displays)).toString(); }

void Settings::setRoomDisplay(const QStringList& displays, const QString& room) {
    m_store.setValue(roomKey(displays), room);
}

FactSheetChoice Settings::factSheetChoice() const {
    FactSheetChoice choice;
    const QString form = m_store.value(QStringLiteral("factSheet/form")).toString();
    for (const FactSheetForm each : {FactSheetForm::English, FactSheetForm::Chinese, FactSheetForm::Both})
        if (form == formWord(each))
            choice.form = each;
    choice.children = m_store.value(QStringLiteral("factSheet/children"), choice.children).toBool();
    if (m_store.contains(QStringLiteral("factSheet/charts")))
        choice.charts = m_store.value(QStringLiteral("factSheet/charts")).toStringList();
    return choice;
}

void Settings::setFactSheetChoice(const FactSheetChoice& choice) {
    if (choice.form)
        m_store.setValue(QStringLiteral("factSheet/form"), formWord(*choice.form));
    m_store.setValue(QStringLiteral("factSheet/children"), choice.children);
    if (choice.charts)
        m_store.setValue(QStringLiteral("factSheet/charts"), *choice.charts);
    else
        m_store.remove(QStringLiteral("factSheet/charts"));
}

StoryChoice Settings::storyChoice() const {
    StoryChoice choice;
    const QByteArray format = m_store.value(QStringLiteral("story/format")).toByteArray();
    for (size_t i = 0; i < std::size(storyFormats); ++i)
        if (format == storyFormats[i])
            choice.format = static_cast<StoryFormat>(i);
    const QString language = m_store.value(QStringLiteral("story/language")).toString();
    for (const Language each : {Language::English, Language::Chinese})
        if (language == languageWord(each))
            choice.language = each;
    choice.theme = Theme::fromWord(m_store.value(QStringLiteral("story/theme")).toString()).value_or(choice.theme);
    choice.size = m_store.value(QStringLiteral("story/size"), choice.size).toSize();
    choice.scale = m_store.value(QStringLiteral("story/scale"), choice.scale).toInt();
    return choice;
}

void Settings::setStoryChoice(const StoryChoice& choice) {
    m_store.setValue(QStringLiteral("story/format"),
                     QString::fromLatin1(storyFormats[static_cast<size_t>(choice.format)]));
    if (choice.language)
        m_store.setValue(QStringLiteral("story/language"), languageWord(*choice.language));
    m_store.setValue(QStringLiteral("story/theme"), Theme::word(choice.theme));
    m_store.setValue(QStringLiteral("story/size"), choice.size);
    m_store.setValue(QStringLiteral("story/scale"), choice.scale);
}

Contact Settings::contact() const {
    const auto text = [&](const char* key) {
        return m_store.value(QStringLiteral("contact/") + QString::fromLatin1(key)).toString();
    };
    return {{text("organisation-en"), text("organisation-zh")},
            {text("person-en"), text("person-zh")},
            text("phone"),
            text("email"),
            {text("address-en"), text("address-zh")}};
}

void Settings::setContact(const Contact& contact) {
    const auto set = [&](const char* key, const QString& text) {
        m_store.setValue(QStringLiteral("contact/") + QString::fromLatin1(key), text.simplified());
    };
    set("organisation-en", contact.organisation.en);
    set("organisation-zh", contact.organisation.zh);
    set("person-en", contact.person.en);
    set("person-zh", contact.person.zh);
    set("phone", contact.phone);
    set("email", contact.email);
    set("address-en", contact.address.en);
    set("address-zh", contact.address.zh);
}

QString Settings::attachmentFolder() const {
    const QString stored = m_store.value(QStringLiteral("attachmentFolder")).toString();
    return stored.isEmpty() ? QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                  .filePath(QStringLiteral("Fact sheets"))
                            : stored;
}

void Settings::setAttachmentFolder(const QString& folder) {
    m_store.setValue(QStringLiteral("attachmentFolder"), folder.trimmed());
}

Room Settings::room() const {
    const Room usual;
    return {m_store.value(QStringLiteral("room/screenHeight"), usual.screenHeight).toDouble(),
            m_store.value(QStringLiteral("room/distance"), usual.distance).toDouble()};
}

void Settings::setRoom(const Room& room) {
    m_store.setValue(QStringLiteral("room/screenHeight"), room.screenHeight);
    m_store.setValue(QStringLiteral("room/distance"), room.distance);
}

QStringList Settings::recentFiles() const { return m_store.value(QStringLiteral("recentFiles")).toStringList(); }

void Settings::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    const QString full = QFileInfo(path).absoluteFilePath();
    files.removeAll(full);
    files.prepend(full);
    m_store.setValue(QStringLiteral("recentFiles"), files.mid(0, mostRecentFiles));
}

void Settings::removeRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(QStringLiteral("recentFiles"), files);
}

QByteArray Settings::geometry() const { return m_store.value(QStringLiteral("window/geometry")).toByteArray(); }

QByteArray Settings::layout() const { return m_store.value(QStringLiteral("window/layout")).toByteArray(); }

void Settings::setWindow(const QByteArray& geometry, const QByteArray& layout) {
    m_store.setValue(QStringLiteral("window/geometry"), geometry);
    m_store.setValue(QStringLiteral("window/layout"), layout);
}

Settings::Place Settings::place(const QString& portfolio) const {
    m_store.beginGroup(placeGroup(portfolio));
    Place place{
        m_store.value(QStringLiteral("workspace")).toString(),  m_store.value(QStringLiteral("node")).toLongLong(),
        m_store.value(QStringLiteral("scenario")).toLongLong(), m_store.value(QStringLiteral("indicator")).toLongLong(),
        m_store.value(QStringLiteral("year")).toInt(),          m_store.value(QStringLiteral("tree")).toByteArray(),
        m_store.value(QStringLiteral("targets")).toByteArray()};
    m_store.endGroup();
    return place;
}

void Settings::setPlace(const QString& portfolio, const Place& place) {
    m_store.beginGroup(placeGroup(portfolio));
    m_store.setValue(QStringLiteral("workspace"), place.workspace);
    m_store.setValue(QStringLiteral("node"), place.node);
    m_store.setValue(QStringLiteral("scenario"), place.scenario);
    m_store.setValue(QStringLiteral("indicator"), place.indicator);
    m_store.setValue(QStringLiteral("year"), place.year);
    m_store.setValue(QStringLiteral("tree"), place.tree);
    m_store.setValue(QStringLiteral("targets"), place.targets);
    m_store.endGroup();
}

} // namespace atlas
