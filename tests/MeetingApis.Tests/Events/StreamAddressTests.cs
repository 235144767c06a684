using MeetingApis.Internal;

namespace MeetingApis.Tests.Events;

public sealed class StreamAddressTests
{
    private static readonly string[] s_hosts = ["feishu.cn"];

    [Theory]
    [InlineData("wss://feishu.cn/ws?ticket=secret")]
    [InlineData("wss://msg-frontier.feishu.cn/ws?ticket=secret")]
    [InlineData("WSS://MSG.FEISHU.CN:8443/ws")]
    public void Encrypted_addresses_below_a_host_of_the_list_are_taken(string address) =>
        Assert.Equal(new Uri(address), StreamAddress.Check(address, new Uri("https://open.feishu.cn"), s_hosts));

    [Theory]
    [InlineData("ws://msg.feishu.cn/ws?ticket=secret")]
    [InlineData("https://msg.feishu.cn/ws?ticket=secret")]
    [InlineData("wss://evilfeishu.cn/ws?ticket=secret")]
    [InlineData("wss://feishu.cn.evil.example/ws?ticket=secret")]
    [InlineData("wss://evil.example/feishu.cn?ticket=secret")]
    [InlineData("wss://feishu.cn@evil.example/?ticket=secret")]
    [InlineData("wss://user:secret@msg.feishu.cn/")]
    [InlineData("wss://localhost/ws?ticket=secret")]
    [InlineData("ws://127.0.0.1/ws?ticket=secret")]
    [InlineData("wss://msg.feishu.cn/#secret")]
    [InlineData("/ws?ticket=secret")]
    [InlineData("secret")]
    public void Anything_else_is_refused_and_not_quoted(string address)
    {
        StreamAddressException refused = Assert.Throws<StreamAddressException>(() => StreamAddress.Check(address, new Uri("https://open.feishu.cn"), s_hosts));

        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_simulator_of_this_machine_may_answer_with_an_address_of_this_machine() =>
        Assert.Equal(new Uri("ws://127.0.0.1:5000/ws"), StreamAddress.Check("ws://127.0.0.1:5000/ws", new Uri("http://localhost:5000"), s_hosts));

    [Fact]
    public void A_simulator_of_this_machine_names_no_other_machine_without_encryption() =>
        Assert.Throws<StreamAddressException>(() => StreamAddress.Check("ws://msg.feishu.cn/ws", new Uri("http://localhost:5000"), s_hosts));
}
