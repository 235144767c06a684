namespace MeetingApis.Analyzers.Tests;

/// <summary>MEETING003: what is reported and what is not.</summary>
public sealed class HardCodedSecretTests
{
    private static readonly HardCodedSecretAnalyzer s_analyzer = new();

    [Theory]
    [InlineData("var options = new FeishuOptions { AppSecret = [|\"s3cret\"|] };")]
    [InlineData("var options = new FeishuOptions();\noptions.AppSecret = [|\"s3cret\"|];")]
    [InlineData("var options = new FeishuEventOptions();\noptions.EncryptKey ??= [|\"s3cret\"|];")]
    [InlineData("const string Secret = \"s3cret\";\nvar options = new FeishuOptions { AppSecret = [|Secret|] };")]
    [InlineData("string secret = \"s3cret\";\nvar options = new FeishuOptions { AppSecret = [|secret|] };")]
    [InlineData("const string Part = \"s3\";\nvar options = new FeishuOptions { AppSecret = [|$\"{Part}cret\"|] };")]
    [InlineData("var options = new FeishuOptions { AppSecret = [|\"s3\" + \"cret\"|] };")]
    [InlineData("var options = new FeishuOptions { AppSecret = Environment.GetEnvironmentVariable(text) ?? [|\"s3cret\"|] };")]
    [InlineData("var options = new FeishuOptions { AppSecret = flag ? text : [|\"s3cret\"|] };")]
    [InlineData("var options = new FeishuOptions { AppSecret = flag switch { true => text, false => [|\"s3cret\"|] } };")]
    [InlineData("var options = new FeishuOptions { AppSecret = [|\"\"\"s3cret\"\"\"|] };")]
    [InlineData("Action<FeishuOptions> configure = o => o.AppSecret = [|\"s3cret\"|];")]
    [InlineData("var token = new AccessToken([|\"t-1\"|]);")]
    [InlineData("TokenProtector.FromKey(Convert.FromBase64String([|\"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\"|]));")]
    [InlineData("TokenProtector.FromKey([|\"0123456789abcdef0123456789abcdef\"u8|]);")]
    [InlineData("TokenProtector.FromKey(System.Text.Encoding.UTF8.GetBytes([|\"0123456789abcdef0123456789abcdef\"|]));")]
    [InlineData("TokenProtector.FromKey([|new byte[] { 1, 2, 3 }|]);")]
    [InlineData("TokenProtector.FromKey([|[1, 2, 3]|]);")]
    [InlineData("byte[] key = Convert.FromBase64String(\"AAEC\");\nTokenProtector.FromKey([|key|]);")]
    [InlineData("TokenProtector.FromKey(Convert.FromBase64String(text), Convert.FromHexString([|\"00\"|]));")]
    public Task A_secret_in_the_code_is_reported(string code) => Workbench.ReportsAsync(s_analyzer, Workbench.InMethod(code));

    [Theory]
    [InlineData("var options = new FeishuOptions { AppSecret = text };")]
    [InlineData("var options = new FeishuOptions { AppSecret = \"\" };")]
    [InlineData("var options = new FeishuEventOptions { EncryptKey = null };")]
    [InlineData("var options = new FeishuOptions { AppId = \"cli_1\" };")]
    [InlineData("var options = new FeishuOptions { AppSecret = Environment.GetEnvironmentVariable(\"FEISHU_SECRET\")! };")]
    [InlineData("var options = new FeishuOptions { AppSecret = System.IO.File.ReadAllText(\"/run/secrets/feishu\") };")]
    [InlineData("TokenProtector.FromKey(Convert.FromBase64String(Environment.GetEnvironmentVariable(\"KEY\")!));")]
    [InlineData("byte[] key = new byte[32];\nTokenProtector.FromKey(key);")]
    [InlineData("await using FeishuSimulator simulator = await FeishuSimulator.StartAsync();\nvar options = new FeishuOptions { BaseAddress = simulator.BaseAddress, AppSecret = \"s3cret\" };")]
    [InlineData("var request = new UpdateReserveRequest { MeetingSettings = new() { Password = \"1234\" } };")]
    public Task A_secret_from_elsewhere_and_what_is_none_are_not(string code) => Workbench.ReportsAsync(s_analyzer, Workbench.InMethod(code));

    [Fact]
    public Task A_secret_in_a_constant_or_readonly_field_is_reported_where_it_is_used() => Workbench.ReportsAsync(s_analyzer, """
        using MeetingApis.Feishu;

        internal static class Written
        {
            private const string Constant = "s3cret";
            private static readonly string s_first = "s3cret";
            private static readonly string s_second = Environment.GetEnvironmentVariable("SECRET")!;
            private static string s_third = "s3cret";

            public static FeishuOptions[] Make() =>
            [
                new() { AppSecret = [|Constant|] },
                new() { AppSecret = [|s_first|] },
                new() { AppSecret = s_second },
                new() { AppSecret = s_third },
            ];
        }
        """);

    [Fact]
    public Task A_project_with_tests_is_left_alone() =>
        Workbench.ReportsAsync(s_analyzer, Workbench.InMethod("var options = new FeishuOptions { AppSecret = \"s3cret\" };"), Workbench.WithTestFramework);
}
