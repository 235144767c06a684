using System.Net;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Reliability;

/// <summary>What a test has to know of a vendor to put any of the three through the same fault.</summary>
internal abstract class VendorRig
{
    public const string Secret = "the-secret";

    /// <summary>The three vendors, for a theory.</summary>
    public static TheoryData<MeetingVendor> All => [MeetingVendor.Feishu, MeetingVendor.WeCom, MeetingVendor.DingTalk];

    public abstract MeetingVendor Vendor { get; }

    /// <summary>The catalogue name of the call that <see cref="Connect"/> makes.</summary>
    public abstract string CallName { get; }

    /// <summary>The name of the token request in exceptions and traces.</summary>
    public abstract string TokenName { get; }

    public static VendorRig Of(MeetingVendor vendor) => vendor switch
    {
        MeetingVendor.Feishu => new FeishuRig(),
        MeetingVendor.WeCom => new WeComRig(),
        _ => new DingTalkRig(),
    };

    public abstract MeetingClientOptions CreateOptions(string secret = Secret);

    public abstract void ChangeSecret(MeetingClientOptions options, string secret);

    /// <summary>Makes a client, and gives the call that changes the meeting of an id.</summary>
    public abstract Func<string, CancellationToken, Task> Connect(MeetingClientOptions options, HttpMessageHandler transport, TimeProvider time, ILoggerFactory? loggers = null);

    public abstract bool IsTokenRequest(HttpRequestMessage request);

    /// <summary>The token that a call carries.</summary>
    public abstract string? TokenOf(HttpRequestMessage request);

    /// <summary>The id with which a call was made.</summary>
    public abstract Task<string> IdOfAsync(HttpRequestMessage request);

    /// <summary>The token endpoint's good answer.</summary>
    public abstract HttpResponseMessage Token(string token, int seconds);

    /// <summary>A call's good answer.</summary>
    public abstract HttpResponseMessage Success();

    /// <summary>A call's answer to a token that is not valid.</summary>
    public abstract HttpResponseMessage TokenRejected();

    /// <summary>The token endpoint's answer to a wrong secret, as the vendor's page has it.</summary>
    public abstract HttpResponseMessage WrongSecret();

    public override string ToString() => Vendor.ToString();

    public static HttpResponseMessage Busy() => StubTransport.Response(HttpStatusCode.ServiceUnavailable, "<html>503</html>"u8.ToArray(), "text/html");
}
