using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Reliability;

/// <summary>What an exception repeats of an answer: no part of a secret, and nothing that a log would not show as it is.</summary>
public sealed class QuotedTextTests(ITestOutputHelper output)
{
    /// <summary>So much of a secret is worth something.</summary>
    private const int PartOfSecret = 8;

    private static readonly int[] s_cuts = [256, 2048, 4096, 8192];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A vendor's answers, each with a text in one of the places that an exception repeats.</summary>
    private static IEnumerable<(string Name, Func<string, HttpResponseMessage> Answer)> Places(VendorRig rig) =>
    [
        ("message", text => Json(HugeAnswer.Error(rig, "48002", Escaped(text)))),
        ("message of a validation", text => Json(HugeAnswer.Error(rig, "99992402", Escaped(text)))),
        ("message of an unknown failure of the server", text => Json(HugeAnswer.Error(rig, "7654321", Escaped(text)), HttpStatusCode.InternalServerError)),
        ("code", text => Json(HugeAnswer.Error(rig, "x" + Escaped(text), "no"))),
        ("request id", text => Json($$"""{{HugeAnswer.Error(rig, "48002", $"hint: [{Escaped(text)}]")[..^1]}},"requestid":"{{Escaped(text)}}","error":{"log_id":"{{Escaped(text)}}"} }""")),
        ("link", text => Json($$"""{{HugeAnswer.Error(rig, "48002", $"more info at https://{Escaped(text)}")[..^1]}},"error":{"troubleshooter":"https://{{Escaped(text)}}"} }""")),
        ("broken rules", text => Json($$"""{{HugeAnswer.Error(rig, "99992402", "no")[..^1]}},"error":{"field_violations":[{"field":"{{Escaped(text)}}","description":"{{Escaped(text)}}"}]} }""")),
        ("scopes", text => Json($$"""{{HugeAnswer.Error(rig, rig.Vendor == MeetingVendor.Feishu ? "99991672" : "Forbidden.AccessDenied", "no")[..^1]}},"error":{"permission_violations":[{"subject":"{{Escaped(text)}}"}]},"accessdenieddetail":{"requiredScopes":["{{Escaped(text)}}"]} }""")),
        ("page", text => StubTransport.Response(HttpStatusCode.OK, Encoding.UTF8.GetBytes("<html>" + text), "text/html")),
        ("page of blanks", text => StubTransport.Response(HttpStatusCode.OK, Encoding.UTF8.GetBytes("<html>" + text.Replace("行", "  ", StringComparison.Ordinal)), "text/html")),
        ("name in a payload", text => Json($$"""{"code":0,"errcode":0,"data":{"reserve":{"{{Escaped(text)}}":[{"end_time":[]}]},"x":"" },"excess_users":[{"{{Escaped(text)}}":nope}]}""")),
    ];

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task No_part_of_a_token_is_repeated_wherever_it_stands_and_whatever_is_cut(MeetingVendor vendor)
    {
        var random = new Random(Seed());
        var rig = VendorRig.Of(vendor);
        foreach (int length in new[] { 8, 23, 64, 300, 2500, 5000 })
        {
            for (int round = 0; round < 8; round++)
            {
                string token = TokenOf(random, length);
                string filler = Filler(random, token);
                HashSet<string> parts = [.. Parts(token)];
                foreach ((string name, Func<string, HttpResponseMessage> answer) in Places(rig))
                {
                    MeetingApiException? thrown = await FailureAsync(rig, token, answer(filler + Quoted(random, token) + filler));

                    foreach (string told in thrown is null ? [] : ToldText.Of(thrown))
                    {
                        Assert.False(Parts(told).Any(parts.Contains), $"{name}, a token of {length}: {told}");
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task Control_and_formatting_characters_are_not_repeated(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        string hostile = string.Concat(Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(IsInvisible).Select(character => $"a{character}b")) + "\ud800\U000E0041\U0001F600\r\n2026-01-01 INFO all is well";
        foreach ((string name, Func<string, HttpResponseMessage> answer) in Places(rig))
        {
            // JSON with half a surrogate pair is a failure of its own.
            string text = name.StartsWith("page", StringComparison.Ordinal) ? hostile : hostile.Replace("\ud800", "", StringComparison.Ordinal);
            MeetingApiException? thrown = await FailureAsync(rig, "token-1", answer(text));

            foreach (string told in thrown is null ? [] : ToldText.Of(thrown))
            {
                Assert.False(told.EnumerateRunes().Any(IsInvisible), $"{name}: {told}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task Control_characters_of_a_code_do_not_reach_a_log(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var logs = new CapturedLogs();
        var fake = new FakeVendor(rig, TimeProvider.System) { OnToken = (_, _) => Task.FromResult(Json(HugeAnswer.Error(rig, "x\\r\\n2026-01-01 INFO all is well", "no"))) };
        MeetingClientOptions options = rig.CreateOptions();
        options.MaxRetries = 0;

        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => rig.Connect(options, fake, TimeProvider.System, logs)("m", Cancellation));

        Assert.Equal("x  2026-01-01 INFO all is well", thrown.Code);
        Assert.NotEmpty(logs.Entries);
        Assert.All(logs.Entries, entry => Assert.DoesNotContain(entry.Text, char.IsControl));
    }

    private static bool IsInvisible(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static async Task<MeetingApiException?> FailureAsync(VendorRig rig, string token, HttpResponseMessage answer)
    {
        MeetingClientOptions options = rig.CreateOptions();
        (options.MaxRetries, options.AccessTokenProvider) = (0, new SettableTokenProvider(token));
        var fake = new FakeVendor(rig, TimeProvider.System) { OnCall = (_, _) => Task.FromResult(answer) };
        return await Record.ExceptionAsync(() => rig.Connect(options, fake, TimeProvider.System)("m", Cancellation)) is { } thrown ? Assert.IsAssignableFrom<MeetingApiException>(thrown) : null;
    }

    private static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) => StubTransport.Json(body, status);

    private static IEnumerable<string> Parts(string text)
    {
        string lower = text.ToLowerInvariant();
        for (int at = 0; at + PartOfSecret <= lower.Length; at++)
        {
            yield return lower.Substring(at, PartOfSecret);
        }
    }

    private static string Escaped(string text) => JsonEncodedText.Encode(text).ToString();

    /// <summary>Brings the token near one of the places where a text may be cut, with other copies of it before.</summary>
    private static string Filler(Random random, string token)
    {
        int length = s_cuts[random.Next(s_cuts.Length)] - random.Next(-4, token.Length + 4);
        var filler = new StringBuilder();
        while (random.Next(3) > 0 && filler.Length + token.Length < length)
        {
            filler.Append(token).Append("行 ");
        }

        while (filler.Length < length)
        {
            filler.Append(random.Next(4) == 0 ? ' ' : '行');
        }

        return filler.ToString();
    }

    /// <summary>The token as answers repeat it.</summary>
    private static string Quoted(Random random, string token) => random.Next(4) switch
    {
        0 => Uri.EscapeDataString(token),
        1 => WebUtility.HtmlEncode(token),
        2 => token.ToUpperInvariant(),
        _ => token,
    };

    private static string TokenOf(Random random, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!$&*,:;?@|~-_.+/="[random.Next(77)]));

    private int Seed()
    {
        int seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        return seed;
    }
}
