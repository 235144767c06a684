using Microsoft.Extensions.Options;

namespace MeetingApis.Feishu.Internal;

internal sealed class FeishuOptionsValidator : IValidateOptions<FeishuOptions>
{
    public ValidateOptionsResult Validate(string? name, FeishuOptions options)
    {
        List<string> failures = MeetingOptionsRules.Check(options, (nameof(options.AppId), options.AppId), (nameof(options.AppSecret), options.AppSecret));
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
