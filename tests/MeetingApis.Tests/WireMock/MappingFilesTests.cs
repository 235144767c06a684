using System.Text;
using System.Text.Json;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WireMock;

/// <summary>What holds for the files themselves, without a server.</summary>
public sealed class MappingFilesTests
{
    public static TheoryData<string> Operations => [.. FeishuClient.Operations.Concat(WeComClient.Operations).Concat(DingTalkClient.Operations).Select(operation => operation.Name)];

    /// <summary>Errors whose answer a page prints.</summary>
    public static TheoryData<string, string, string> Errors => new()
    {
        { "feishu.reserves.update.authentication", "feishu", "99991663" },
        { "feishu.reserves.update.rate-limit", "feishu", "99991400" },
        { "feishu.room_instances.reply.permission", "feishu", "99991672" },
        { "wecom.meetings.update.authentication", "wecom", "42001" },
        { "dingtalk.schedule_conferences.update.authentication", "dingtalk", "InvalidAuthentication" },
        { "dingtalk.schedule_conferences.update.permission", "dingtalk", "Forbidden.AccessDenied.AccessTokenPermissionDenied" },
    };

    [Fact]
    public void Every_file_reads_as_mappings_named_after_it()
    {
        foreach (string path in Directory.EnumerateFiles(MappingFile.Folder, "*.json"))
        {
            string stem = Path.GetFileNameWithoutExtension(path);

            IReadOnlyList<Mapping> mappings = MappingFile.Parse(stem, File.ReadAllBytes(path));

            Assert.All(mappings, mapping => Assert.StartsWith(mappings.Count == 1 ? stem : stem + ".", mapping.Name, StringComparison.Ordinal));
            Assert.True(mappings.Count > 1 || string.Equals(mappings[0].Name, stem, StringComparison.Ordinal), stem);
        }
    }

    [Fact]
    public void No_two_mappings_share_a_name()
    {
        IEnumerable<string> names = MappingFile.LoadAll().Select(mapping => mapping.Name);

        Assert.Distinct(names, StringComparer.Ordinal);
    }

    [Fact]
    public void Every_mapping_says_what_it_is_for()
    {
        Assert.All(MappingFile.LoadAll(), mapping =>
        {
            Assert.Equal("docs operation outcome summary", string.Join(' ', mapping.Metadata.Keys.Order(StringComparer.Ordinal)));
            Assert.All(mapping.Metadata.Values, Assert.NotEmpty);
            Assert.StartsWith("https://", mapping.Metadata["docs"], StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("feishu")]
    [InlineData("wecom")]
    [InlineData("dingtalk")]
    public void Every_vendor_has_a_mapping_for_every_category(string vendor)
    {
        string[] expected = ["authentication", "conflict", "not-found", "not-supported", "permission", "protocol", "quota", "rate-limit", "unavailable", "validation"];

        IEnumerable<string> outcomes = MappingFile.LoadAll()
            .Where(mapping => mapping.Metadata["operation"].StartsWith(vendor + ".", StringComparison.Ordinal) && mapping.ScenarioName is null)
            .Select(mapping => mapping.Metadata["outcome"]);

        Assert.Subset(outcomes.ToHashSet(StringComparer.Ordinal), expected.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Every_operation_has_a_mapping_of_its_page_s_example(string operation)
    {
        Mapping mapping = MappingFile.LoadAll().Single(mapping => string.Equals(mapping.Name, operation, StringComparison.Ordinal));

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(Example.ResponseOf(operation)), mapping.Response.JsonBody!.Value));
        Assert.True(Example.RequestOf(operation) is not { } request || JsonElement.DeepEquals(JsonElement.Parse(request), mapping.Request.BodyPatterns.Single().EqualToJson));
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void Errors_are_those_that_the_vendor_prints(string name, string vendor, string code)
    {
        Mapping mapping = MappingFile.LoadAll().Single(mapping => string.Equals(mapping.Name, name, StringComparison.Ordinal));

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(Example.ErrorOf(vendor, code)), mapping.Response.JsonBody!.Value));
    }

    [Fact]
    public void The_ban_is_the_one_that_an_address_gets()
    {
        Mapping mapping = MappingFile.LoadAll().Single(mapping => mapping.Name == "dingtalk.schedule_conferences.update.ban");

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(Fixture.Text("dingtalk/ip_ban.error.json")), mapping.Response.JsonBody!.Value));
    }

    [Theory]
    [InlineData("""{"priority":5,""", "priority")]
    [InlineData("""{"request":{"method":"GET","urlPattern":".*"},""", "urlPattern")]
    [InlineData("""{"request":{"method":"GET","url":"/","headers":{"A":{"matches":"."}}},""", "matches")]
    [InlineData("""{"request":{"method":"GET","url":"/","bodyPatterns":[{"equalTo":"x"}]},""", "equalTo")]
    [InlineData("""{"response":{"status":200,"fixedDelayMilliseconds":1},""", "fixedDelayMilliseconds")]
    [InlineData("""{"name":"again",""", "name")]
    public void A_member_outside_the_subset_is_refused_by_its_name(string beginning, string member)
    {
        InvalidDataException refused = Assert.Throws<InvalidDataException>(() => Parse(beginning));

        Assert.StartsWith("some.json: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"'{member}'", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"request":{"method":"GET"},""", "either url or urlPath")]
    [InlineData("""{"request":{"method":"GET","url":"/","urlPath":"/"},""", "either url or urlPath")]
    [InlineData("""{"request":{"method":"GET","url":"/","queryParameters":{"a":{"equalTo":"1"}}},""", "needs urlPath")]
    [InlineData("""{"request":{"method":"GET","url":"/","headers":{"A":{"equalTo":"1","absent":true}}},""", "exactly one")]
    [InlineData("""{"request":{"method":"GET","url":"/","headers":{"A":{}}},""", "exactly one")]
    [InlineData("""{"request":{"method":"GET","urlPath":"/","queryParameters":{"a":{"contains":"1"}}},""", "needs equalTo")]
    [InlineData("""{"request":{"method":"GET","url":"/","headers":{"A":{"contains":"1","caseInsensitive":true}}},""", "caseInsensitive")]
    [InlineData("""{"response":{"status":200,"jsonBody":{},"body":"x"},""", "both jsonBody and body")]
    [InlineData("""{"newScenarioState":"Next",""", "scenarioName")]
    public void A_form_that_is_wrong_is_refused(string beginning, string reason)
    {
        InvalidDataException refused = Assert.Throws<InvalidDataException>(() => Parse(beginning));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"equalToJson":{},"ignoreArrayOrder":true,"ignoreExtraElements":false}""", "ignoreArrayOrder")]
    [InlineData("""{"equalToJson":{"a":[]},"ignoreArrayOrder":false,"ignoreExtraElements":true}""", "objects only")]
    [InlineData("""{"equalToJson":{},"ignoreArrayOrder":false,"ignoreExtraElements":false},{"equalToJson":{},"ignoreArrayOrder":false,"ignoreExtraElements":false}""", "several")]
    [InlineData("""{"equalToJson":{"a":"${json-unit.any-string}"},"ignoreArrayOrder":false,"ignoreExtraElements":false}""", "placeholders")]
    public void A_body_pattern_that_not_all_servers_take_in_one_way_is_refused(string pattern, string reason)
    {
        string beginning = """{"request":{"method":"GET","url":"/","bodyPatterns":[""" + pattern + "]},";

        InvalidDataException refused = Assert.Throws<InvalidDataException>(() => Parse(beginning));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Completes a mapping from its first members.</summary>
    private static void Parse(string beginning)
    {
        string request = beginning.Contains("\"request\"", StringComparison.Ordinal) ? "" : """ "request":{"method":"GET","url":"/"}, """;
        string response = beginning.Contains("\"response\"", StringComparison.Ordinal) ? "" : """ "response":{"status":200}, """;
        MappingFile.Parse("some.json", Encoding.UTF8.GetBytes(beginning + request + response + """ "name":"some","metadata":{}} """));
    }
}
