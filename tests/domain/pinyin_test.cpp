// SPDX-License-Identifier: Apache-2.0
#include "domain/pinyin.h"

#include "support/printers.h"

#include <gmock/gmock.h>

#include <thread>

using namespace atlas;
using testing::ElementsAre;

namespace {

QString key(QStringView text) { return pinyinKey(text.toString()); }

TEST(PinyinKey, HoldsTheSyllablesAndTheirInitials) {
    EXPECT_EQ(key(u"汽车"), u"qiche qc");
    EXPECT_EQ(key(u"卫星互联网"), u"weixinghulianwang wxhlw");
    EXPECT_EQ(key(u"智能网联新能源汽车"), u"zhinengwanglianxinnengyuanqiche znwlxnyqc");
    EXPECT_EQ(key(u"超高清视频"), u"chaogaoqingshipin cgqsp");
    EXPECT_EQ(key(u"两江新区"), u"liangjiangxinqu ljxq");
}

TEST(PinyinKey, KeepsLettersAndDigitsInBetween) {
    EXPECT_EQ(key(u"5G远程医疗"), u"5gyuanchengyiliao 5gycyl");
    EXPECT_EQ(key(u"特色产业集群4"), u"tesechanyejiqun4 tscyjq4");
}

TEST(PinyinKey, LeavesPunctuationOut) {
    EXPECT_EQ(key(u"合同研究组织（CRO）服务"), u"hetongyanjiuzuzhicrofuwu htyjzzcrofw");
    EXPECT_EQ(key(u"“新星”产业集群"), u"xinxingchanyejiqun xxcyjq");
    EXPECT_EQ(key(u"汽车 🚗"), u"qiche qc");
}

TEST(PinyinKey, IsEmptyWithoutChinese) {
    EXPECT_EQ(key(u"CRO"), QString());
    EXPECT_EQ(key(u""), QString());
    EXPECT_EQ(key(u"（2024）"), QString());
}

TEST(PinyinKey, AddsWhatPeopleTypeForTheVowelWithDots) {
    EXPECT_EQ(key(u"绿色"), u"luse ls lvse");
    EXPECT_EQ(key(u"铝合金"), u"luhejin lhj lvhejin");
    EXPECT_EQ(key(u"旅行"), u"luxing lx lvxing");
}

struct Word {
    QStringView chinese;
    QStringView key;
};
void PrintTo(const Word& word, std::ostream* out) { *out << word.chinese.toString().toStdString(); }

class PinyinOfWord : public testing::TestWithParam<Word> {};

TEST_P(PinyinOfWord, IsReadAsAWord) { EXPECT_EQ(key(GetParam().chinese), GetParam().key.toString()); }

INSTANTIATE_TEST_SUITE_P(
    Unusual, PinyinOfWord,
    testing::Values(Word{u"重庆", u"chongqing cq"}, Word{u"在重庆市", u"zaichongqingshi zcqs"},
                    Word{u"银行", u"yinhang yh"}, Word{u"行业", u"hangye hy"}, Word{u"音乐", u"yinyue yy"},
                    Word{u"娱乐", u"yule yl"}, Word{u"长安", u"changan ca"}, Word{u"长江", u"changjiang cj"},
                    Word{u"长三角", u"changsanjiao csj"}, Word{u"产业增长", u"chanyezengzhang cyzz"},
                    Word{u"重工", u"zhonggong zg"}, Word{u"数据", u"shuju sj"}, Word{u"地区", u"diqu dq"},
                    Word{u"加工基地", u"jiagongjidi jgjd"}, Word{u"成都", u"chengdu cd"}, Word{u"空调", u"kongtiao kt"},
                    Word{u"调度", u"diaodu dd"}, Word{u"给排水", u"jipaishui jps"}, Word{u"会计", u"kuaiji kj"},
                    Word{u"机会", u"jihui jh"}, Word{u"模具", u"muju mj"}));

TEST(PinyinSyllables, AreOnePerUnitOfTheText) {
    EXPECT_THAT(pinyinSyllables(QStringLiteral("5G重庆A")),
                ElementsAre(u"5"_qs, u"g"_qs, u"chong"_qs, u"qing"_qs, u"a"_qs));
    EXPECT_THAT(pinyinSyllables(QString()), testing::IsEmpty());
}

TEST(PinyinSyllables, CountASurrogatePairAsTwo) {
    const QString text = QStringLiteral("𠮷车🚗");
    const QStringList syllables = pinyinSyllables(text);
    ASSERT_EQ(syllables.size(), text.size());
    EXPECT_EQ(syllables.at(1), QString());
    EXPECT_EQ(syllables.at(2), u"che");
}

TEST(PinyinSyllables, StandALoneHalfOfAPair) {
    const QString text = QString(QChar(0xD842)) + QStringLiteral("车");
    EXPECT_EQ(pinyinSyllables(text).size(), 2);
}

TEST(PinyinSyllables, AreReadInSeveralThreadsAtOnce) {
    std::vector<std::thread> threads;
    for (char16_t first : {u'\u4E00', u'\u5200', u'\u6000'}) {
        threads.emplace_back([first] {
            for (int i = 0; i < 300; ++i)
                EXPECT_FALSE(pinyinKey(QString(QChar(char16_t(first + i)))).isEmpty());
        });
    }
    for (std::thread& each : threads)
        each.join();
}

} // namespace
