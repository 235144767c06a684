using MeetingApis.DingTalk.Internal;

namespace MeetingApis.Tests;

public sealed class DingTalkCodeTests
{
    [Theory]
    [InlineData("system.error", "systemerror")]
    [InlineData("systemError", "systemerror")]
    [InlineData("Forbidden.AccessDenied.QpsLimitForApi", "forbiddenaccessdeniedqpslimitforapi")]
    [InlineData("NO_permission", "nopermission")]
    [InlineData("no-permission", "nopermission")]
    [InlineData("40014", "40014")]
    [InlineData("", "")]
    public void Case_and_separators_do_not_matter(string code, string expected)
    {
        string normalized = DingTalkCode.Normalize(code);

        Assert.Equal(expected, normalized);
    }

    [Theory]
    [InlineData("resourceCancel%!(EXTRA string=123456)", "resourcecancel")]
    [InlineData("resourceCancel%!s(MISSING)%!(EXTRA int=1)", "resourcecancel")]
    [InlineData("%!(EXTRA string=1)", "")]
    public void Leftovers_of_the_formatter_are_cut(string code, string expected)
    {
        string normalized = DingTalkCode.Normalize(code);

        Assert.Equal(expected, normalized);
    }

    [Theory]
    [InlineData("50%off", "50%off")]
    [InlineData("wow!", "wow!")]
    public void A_lone_percent_or_exclamation_mark_is_part_of_the_code(string code, string expected)
    {
        string normalized = DingTalkCode.Normalize(code);

        Assert.Equal(expected, normalized);
    }

    [Theory]
    [InlineData("-1", "-1")]
    [InlineData("-x", "x")]
    [InlineData("-", "")]
    public void A_hyphen_before_a_number_is_its_sign(string code, string expected)
    {
        string normalized = DingTalkCode.Normalize(code);

        Assert.Equal(expected, normalized);
    }
}
